/** What an errno says in Chinese; in English the error says it itself. */

/** Chinese texts by code. */
export const CHINESE: Record<string, string> = {
  ENOENT: "没有该文件或目录",
  EINTR: "被中断",
  EIO: "输入输出错误",
  EBADF: "套接字已关闭",
  EAGAIN: "此调用需要等待",
  ENOMEM: "内存不足",
  EACCES: "权限不足",
  EEXIST: "文件已存在",
  ENODEV: "没有该设备",
  ENOTDIR: "不是目录",
  EINVAL: "参数无效",
  ENFILE: "系统打开的文件过多",
  EMFILE: "打开的文件过多",
  EPIPE: "发送方向已关闭",
  ENAMETOOLONG: "名称过长",
  EDESTADDRREQ: "需要目标地址",
  EMSGSIZE: "报文过长",
  EPROTOTYPE: "套接字的协议类型不对",
  ENOPROTOOPT: "不支持该选项",
  EPROTONOSUPPORT: "不支持该协议",
  ESOCKTNOSUPPORT: "不支持该套接字类型",
  EOPNOTSUPP: "此类套接字不支持该操作",
  ENOTSUP: "此处不支持",
  EAFNOSUPPORT: "不支持该地址族",
  EADDRINUSE: "地址已被占用",
  EADDRNOTAVAIL: "不是本机的地址",
  ENETDOWN: "网络已断开",
  ENETUNREACH: "网络不可达",
  ECONNABORTED: "连接已中止",
  ECONNRESET: "连接被对端重置",
  ENOBUFS: "没有可用的缓冲区",
  EISCONN: "已经连接",
  ENOTCONN: "尚未连接",
  ESHUTDOWN: "套接字已关闭收发",
  ETIMEDOUT: "超时",
  ECONNREFUSED: "连接被拒绝",
  EHOSTDOWN: "主机已关机",
  EHOSTUNREACH: "没有到主机的路由",
  EALREADY: "连接正在进行",
  EINPROGRESS: "连接在后台进行",
  EPROTO: "协议错误",
  EPERM: "不允许的操作",
  EAI_AGAIN: "暂时无法解析该名称",
  EAI_NONAME: "没有这个主机",
  EAI_ADDRFAMILY: "该名称没有此地址族的地址",
};

// Where the code says too little, the detail of the error is what counts: with TLS and proxies.
const DETAILS: Record<string, string> = {
  "the certificate is not in PEM form": "证书不是 PEM 格式",
  "the private key is not in PEM form": "私钥不是 PEM 格式",
  "the authorities to trust are not in PEM form": "受信任的证书颁发机构不是 PEM 格式",
  "a certificate needs its private key": "证书需要它的私钥",
  "the private key does not belong to the certificate": "私钥与证书不匹配",
  "the server's name is neither a host name nor an address": "服务器名既不是主机名也不是地址",
  "the certificate is for another name": "证书属于另一个名称",
  "the certificate is not valid yet": "证书尚未生效",
  "the peer does not accept the certificate": "对端不接受该证书",
  "the certificate has expired": "证书已过期",
  "the certificate is from an authority that is not trusted": "证书颁发机构不受信任",
  "the certificate is not acceptable": "证书不可接受",
  "no protocol in common (ALPN)": "没有共同的协议（ALPN）",
  "no TLS version or cipher in common": "没有共同的 TLS 版本或密码套件",
  "the peer does not speak TLS": "对端不使用 TLS",
  "the peer ended TLS": "对端结束了 TLS",
  "the peer broke the rules of TLS": "对端违反了 TLS 规则",
  "the peer ended the connection in the middle of TLS": "对端在 TLS 过程中断开了连接",
  "one program trusts either the system's authorities or given ones, not both in turn":
    "同一程序只能信任系统的或指定的颁发机构，不能先后使用两者",
  "TLS needs this machine's loopback interface (127.0.0.1), which is down":
    "TLS 需要本机的回环接口（127.0.0.1），但它未启用",
  "the proxy refuses the name or the password": "代理拒绝该用户名或密码",
  "the proxy wants another kind of credentials": "代理要求另一种凭据",
  "the proxy wants credentials": "代理要求凭据",
};

/** What an error says in Chinese, by its detail where that is known, otherwise by its code. */
export function chineseOf({ code, detail = "" }: { code: string; detail?: string }): string | undefined {
  const answer = /^the proxy says (.*)$/.exec(detail)?.[1];
  return answer ? `代理回答 ${answer}` : DETAILS[detail] ?? CHINESE[code];
}
