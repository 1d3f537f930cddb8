/** The tutorial's exchange between its own two addresses, across a router. */
import { assertEquals } from "@std/assert";
import { plugCommand, Running } from "../e2e/plug.ts";
import { canLab, KALI, Lab, WIN } from "./lab.ts";

const ignore = !await canLab();

const at = (lab: Lab, host: "win" | "kali", ...args: string[]) => {
  const [program, all] = plugCommand(...args);
  const [inside, ...before] = lab.on(host, program);
  return new Running(inside, [...before, ...all]);
};

Deno.test({
  name: "listen on 172.40.66.163 and connect from 192.168.40.129 (needs root)",
  ignore,
  async fn() {
    await using lab = await Lab.up("tutorial");
    const server = at(lab, "win", "listen", "0.0.0.0", "8001");
    await server.said(/a peer can reach it at 172\.40\.66\.163:8001 \(eth0\)/);
    const client = at(lab, "kali", "connect", WIN, "8001");
    await client.write("我是客户端");
    await server.printed(/我是客户端/);
    await server.said(/192\.168\.40\.129:\d+ connected/);
    await server.write("我是服务端");
    await client.printed(/我是服务端/);
    await client.closeInput();
    await server.closeInput();
    assertEquals([await client.code(), await server.code()], [0, 0]);
    assertEquals([client.text, server.text], ["我是服务端", "我是客户端"]);
  },
});

Deno.test({
  name: "the same in two REPLs, with the client bound to its own address (needs root)",
  ignore,
  async fn() {
    await using lab = await Lab.up("repl");
    const steps = `socket; bind ${WIN} 8001; listen 5; accept; recv 1024; send 我是服务端; close`;
    const server = at(lab, "win", "repl", "-c", steps);
    await server.printed(/listening on/);
    const client = at(
      lab,
      "kali",
      "repl",
      "-c",
      `socket; bind ${KALI} 0; connect ${WIN} 8001; send 我是客户端; recv 1024; close`,
    );
    assertEquals([await client.code(), await server.code()], [0, 0]);
    await server.printed(/15 bytes {2}"我是客户端"/);
    await client.printed(/15 bytes {2}"我是服务端"/);
  },
});
