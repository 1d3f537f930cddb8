/** Listens on ports until stdin ends: `PORT` is TCP, `uPORT` an echo over UDP. Says "ready" when all are open. */

async function accept(listener: Deno.TcpListener): Promise<void> {
  for (;;) {
    try {
      (await listener.accept()).close();
    } catch {
      // A client that is gone already makes accept() fail; the next one is another.
    }
  }
}

async function echo(socket: Deno.DatagramConn): Promise<void> {
  for await (const [data, from] of socket) await socket.send(data, from);
}

for (const arg of Deno.args) {
  const port = Number(arg.replace("u", ""));
  if (arg.startsWith("u")) echo(Deno.listenDatagram({ transport: "udp", hostname: "0.0.0.0", port }));
  else accept(Deno.listen({ hostname: "0.0.0.0", port }));
}
console.log("ready");
await Deno.stdin.read(new Uint8Array(1));
Deno.exit();
