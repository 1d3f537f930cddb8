/** The tutorial's server: waits for one client, prints what it says, and answers. Run: deno run -N server.ts [HOST] [PORT] */
import { AF_INET, formatAddress, SOCK_STREAM, socket } from "../../lib/socket/mod.ts";

const [host = "127.0.0.1", port = "8001"] = Deno.args;

const server = socket(AF_INET, SOCK_STREAM);
await server.bind([host, Number(port)]);
server.listen(5);
console.log(`listening on ${formatAddress(server.getsockname())}`);

const [connection, address] = await server.accept();
const data = await connection.recv(1024);
console.log(`${formatAddress(address)}: ${new TextDecoder().decode(data)}`);
await connection.sendall(new TextEncoder().encode("我是服务端"));

connection.close();
server.close();
