/** The tutorial's client: connects, says who it is, and prints the answer. Run: deno run -N client.ts [HOST] [PORT] */
import { AF_INET, SOCK_STREAM, socket } from "../../lib/socket/mod.ts";

const [host = "127.0.0.1", port = "8001"] = Deno.args;

const client = socket(AF_INET, SOCK_STREAM);
await client.connect([host, Number(port)]);
await client.sendall(new TextEncoder().encode("我是客户端"));
const answer = await client.recv(1024);
console.log(new TextDecoder().decode(answer));

client.close();
