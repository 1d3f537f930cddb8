/** What plug says about its connections: netcat is silent unless asked, the plain dialect tells what goes on. */
import type { Outcome } from "../../relay/relay.ts";
import { type Address, formatAddress } from "../../socket/mod.ts";
import { t } from "../../ui/language.ts";
import { say } from "../../ui/message.ts";

/** Says what happens. */
export interface Voice {
  /** We listen there. */
  listening(addresses: Address[], protocol: string): Promise<void>;
  /** A client has come. */
  accepted(from: Address): void;
  /** One of many clients has gone. */
  left(from: Address): void;
  /** We have reached a server. */
  connected(to: Address, protocol: string): void;
  /** A conversation is over. */
  done(outcome: Outcome, seconds: number): Promise<void>;
  /** Something else worth telling: who was refused, what failed and did not end us. */
  note(text: string): void;
}

/** The address of a peer as people know it: IPv4 within IPv6 is IPv4. */
export function plainAddress(address: Address): Address {
  return typeof address === "string" ? address : [address[0].replace(/^::ffff:(?=\d+\.)/, ""), address[1]];
}

/** A peer in words; a client on a Unix socket has no address. */
export function peerName(address: Address): string {
  return address === "" ? t("a client", "客户端") : formatAddress(plainAddress(address));
}

/** The voice of `plug listen` and `plug connect`. */
export const plainVoice: Voice = {
  async listening(addresses, protocol) {
    for (const address of addresses) {
      const at = formatAddress(address);
      say(t(`listening on ${at} (${protocol})`, `正在监听 ${at}（${protocol}）`));
    }
    const { reachHints } = await import("../reach.ts");
    for (const hint of new Set(addresses.flatMap(reachHints))) say(hint);
  },
  accepted(from) {
    say(t(`${peerName(from)} connected`, `${peerName(from)} 已连接`));
  },
  left(from) {
    say(t(`${peerName(from)} has gone`, `${peerName(from)} 已离开`));
  },
  connected(to, protocol) {
    const peer = formatAddress(plainAddress(to));
    say(t(`connected to ${peer} (${protocol})`, `已连接到 ${peer}（${protocol}）`));
  },
  async done({ received, sent }) {
    const { formatBytes } = await import("../../text/units.ts");
    say(
      t(
        `done: ${formatBytes(received)} received, ${formatBytes(sent)} sent`,
        `结束：收到 ${formatBytes(received)}，发出 ${formatBytes(sent)}`,
      ),
    );
  },
  note: say,
};

/** The voice of the netcat dialect: nothing without `-v`, and with `-vv` also who leaves. */
export function netcatVoice(verbose: number): Voice {
  const tell = verbose > 0 ? say : () => {};
  return {
    listening(addresses) {
      for (const address of addresses) {
        tell(t(`Listening on ${formatAddress(address)}`, `正在监听 ${formatAddress(address)}`));
      }
      return Promise.resolve();
    },
    accepted: (from) => tell(t(`Connection from ${peerName(from)}.`, `来自 ${peerName(from)} 的连接。`)),
    left(from) {
      if (verbose > 1) say(t(`${peerName(from)} has gone.`, `${peerName(from)} 已离开。`));
    },
    connected(to) {
      const peer = formatAddress(plainAddress(to));
      tell(t(`Connected to ${peer}.`, `已连接到 ${peer}。`));
    },
    done({ sent, received }, seconds) {
      tell(
        t(
          `${sent} bytes sent, ${received} bytes received in ${seconds.toFixed(2)} seconds.`,
          `发出 ${sent} 字节，收到 ${received} 字节，用时 ${seconds.toFixed(2)} 秒。`,
        ),
      );
      return Promise.resolve();
    },
    note: tell,
  };
}
