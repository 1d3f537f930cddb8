/** plug in a real terminal: tmux is the terminal, its panes are the screen that the person sees. */
import { PATIENCE, plugCommand } from "./plug.ts";

/** A window with plug in it. */
export class Tmux implements AsyncDisposable {
  readonly #server = `plug-test-${crypto.randomUUID()}`;
  readonly #data: string;

  private constructor(data: string) {
    this.#data = data;
  }

  /** Opens a window of that size with plug in it. */
  static async open(
    args: string[] = [],
    columns = 80,
    rows = 24,
    env: Record<string, string> = {},
  ): Promise<Tmux> {
    const [program, all] = plugCommand(...args);
    return await Tmux.start([program, ...all], columns, rows, env);
  }

  /** Opens a window with a shell in it. */
  static async shell(): Promise<Tmux> {
    return await Tmux.start(["sh", "-i"]);
  }

  /** Opens a window of that size with another program in it. */
  static async start(
    command: string[],
    columns = 80,
    rows = 24,
    env: Record<string, string> = {},
  ): Promise<Tmux> {
    const tmux = new Tmux(await Deno.makeTempDir());
    const all = { LC_ALL: "C.UTF-8", XDG_DATA_HOME: tmux.#data, ...env };
    const settings = Object.entries(all).map(([name, value]) => `${name}=${value}`);
    const size = ["-x", `${columns}`, "-y", `${rows}`];
    await tmux.#run(
      "-f",
      "/dev/null",
      "-u",
      "new-session",
      "-d",
      ...size,
      "env",
      "-u",
      "NO_COLOR",
      ...settings,
      ...command,
    );
    await tmux.#run("set", "-g", "remain-on-exit", "on");
    return tmux;
  }

  /** Types text; `keys` are tmux's names for keys, such as `Enter` or `C-c`. */
  async type(text: string, ...keys: string[]) {
    if (text) await this.#run("send-keys", "-l", "--", text);
    if (keys.length > 0) await this.#run("send-keys", ...keys);
  }

  /** Types a line and Enter. */
  async enter(line: string) {
    await this.type(line, "Enter");
  }

  /** Pastes text as a terminal does, in brackets. */
  async paste(text: string) {
    await this.#run("set-buffer", "--", text);
    await this.#run("paste-buffer", "-p", "-r");
  }

  async resize(columns: number, rows: number) {
    await this.#run("resize-window", "-x", `${columns}`, "-y", `${rows}`);
  }

  /** The screen, as lines without spaces at their ends. */
  async screen(): Promise<string[]> {
    const lines = (await this.#run("capture-pane", "-p")).split("\n").map((line) => line.trimEnd());
    while (lines.at(-1) === "") lines.pop();
    return lines;
  }

  /** Where the cursor is, both counted from 0. */
  async cursor(): Promise<[column: number, row: number]> {
    const [x, y] = (await this.#run("display", "-p", "#{cursor_x},#{cursor_y}")).split(",").map(Number);
    return [x, y];
  }

  /** The exit code, or undefined while plug runs. */
  async exitCode(): Promise<number | undefined> {
    const [dead, code] = (await this.#run("display", "-p", "#{pane_dead},#{pane_dead_status}")).trim().split(
      ",",
    );
    return dead === "1" ? Number(code) : undefined;
  }

  /** Waits until the screen is as wanted, and gives it. */
  async until(wanted: string | RegExp | ((screen: string) => boolean)): Promise<string> {
    const fits = typeof wanted === "function"
      ? wanted
      : (screen: string) => typeof wanted === "string" ? screen.includes(wanted) : wanted.test(screen);
    return await eventually(async () => {
      const screen = (await this.screen()).join("\n");
      return fits(screen) ? screen : undefined;
    }, async () => `the screen never showed ${wanted}, but\n${(await this.screen()).join("\n")}`);
  }

  /** Waits until the cursor is in a column, counted from 0. */
  async untilColumn(wanted: number): Promise<void> {
    await eventually(
      async () => (await this.cursor())[0] === wanted || undefined,
      async () => `the cursor is in column ${(await this.cursor())[0]}, not ${wanted}`,
    );
  }

  /** Waits for the end and gives the exit code. */
  async end(): Promise<number> {
    return await eventually(() => this.exitCode(), () => Promise.resolve("plug did not end"));
  }

  async [Symbol.asyncDispose]() {
    await this.#run("kill-server").catch(() => {});
    await Deno.remove(this.#data, { recursive: true });
  }

  async #run(...args: string[]): Promise<string> {
    const { success, stdout, stderr } = await new Deno.Command("tmux", {
      args: ["-L", this.#server, ...args],
      env: { LC_ALL: "C.UTF-8" },
    }).output();
    if (!success) throw new Error(new TextDecoder().decode(stderr));
    return new TextDecoder().decode(stdout);
  }
}

async function eventually<T>(
  look: () => Promise<T | undefined>,
  complain: () => Promise<string>,
): Promise<T> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (performance.now() > end) throw new Error(await complain());
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
