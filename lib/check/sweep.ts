/** Asks many ports at once: as many as this machine and the network bear, and again those that may have been lost. */
import { Deadlines } from "./deadlines.ts";
import { isShortage, type State, stateOf } from "./state.ts";

/** A host, in numbers, and what to ask it. */
export interface Host {
  /** Every address of its name; the next is asked when the one before is not open. */
  addresses: readonly string[];
  ports: readonly number[];
}

/** What one port said. */
export interface Answer {
  /** The name of an errno; empty when somebody answered. */
  code: string;
  /** What the service said, when it was asked for that. */
  said?: Uint8Array;
}

/** Asks one port. It gives up when the signal is aborted. */
export type Ask = (address: string, port: number, signal: AbortSignal) => Promise<Answer>;

/** How to sweep. */
export interface SweepOptions {
  ask: Ask;
  /** How long an answer may take, in milliseconds. */
  wait: number;
  /** How many at once, at most. */
  jobs: number;
  /** How often what gave no answer is asked again. */
  retries: number;
  /** How many in a second, at most. */
  rate: number;
  /** Ends the sweep. */
  signal?: AbortSignal;
}

/** What is known of one port in the end. */
export interface Finding {
  /** The host's place in the list. */
  host: number;
  /** The address's place among those of the host. */
  address: number;
  port: number;
  state: State;
  /** How long the answer took, in milliseconds. */
  ms: number;
  said?: Uint8Array;
}

interface Question {
  host: number;
  port: number;
  address: number;
  /** What the host's first address gave. */
  first?: Finding;
}

/** At first so many at once: the fewer, the less each costs, as long as answers come at once. */
const FIRST = 128;
const GROWTH = 1.5;
/** After this machine has run out of something, the bound is raised again by this at each tick. */
const RECOVERY = 1.03;
/** How often it is looked whether more at once are needed, in milliseconds. */
const TICK = 20;
/** So many answers in a tick keep this program busy enough. */
const BUSY = 60;
/**
 * A host that is silent on so many ports is not asked again: the system itself sends the question of each twice, and
 * not all of that is lost. One that is silent on fewer is asked once more, and one that has answered on a port, as often
 * as the options say.
 */
const ENOUGH = 8;
/** How long to wait for this machine to get something free, in milliseconds: it doubles up to the longest. */
const [SHORTEST, LONGEST, PATIENCE] = [50, 1600, 6000];

/** One sweep over hosts and their ports. */
export class Sweep {
  readonly #hosts: readonly Host[];
  readonly #options: SweepOptions;
  readonly #emit: (finding: Finding) => void;
  readonly #deadlines: Deadlines;
  #source: Iterator<Question> = [][Symbol.iterator]();
  #again: Question[] = [];
  #active = 0;
  #settled = 0; // since the last tick
  #tickAt = 0;
  #limit: number;
  #most: number;
  #nextAt = 0; // for the rate
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waited = 0; // for this machine to get something free
  #silent: Finding[] = [];
  #alive = new Set<number>();
  #done: () => void = () => {};

  constructor(hosts: readonly Host[], options: SweepOptions, emit: (finding: Finding) => void) {
    this.#hosts = hosts;
    this.#options = options;
    this.#emit = emit;
    this.#deadlines = new Deadlines(options.wait);
    this.#most = options.jobs;
    this.#limit = Math.min(FIRST, options.jobs);
  }

  /** Asks everything and tells each finding as soon as it is one. Ends early when the signal is aborted. */
  async run(part = 0, parts = 1): Promise<void> {
    const stop = () => this.#deadlines.abort();
    this.#options.signal?.addEventListener("abort", stop);
    await this.#round(questions(this.#hosts, part, parts));
    for (let round = 1; round <= this.#options.retries && this.#silent.length > 0; round++) {
      await this.#round(
        this.#takeWorthAsking(round).map(({ host, port }) => ({ host, port, address: 0 })).values(),
      );
    }
    for (const finding of this.#silent) this.#emit(finding);
    this.#options.signal?.removeEventListener("abort", stop);
  }

  /** What was silent and may answer yet; the rest is told. */
  #takeWorthAsking(round: number): Finding[] {
    const silent = this.#silent;
    this.#silent = [];
    const ports = new Map<number, number>();
    for (const { host } of silent) ports.set(host, (ports.get(host) ?? 0) + 1);
    return silent.filter((finding) => {
      const { host } = finding;
      const worth = this.#alive.has(host) || (round === 1 && ports.get(host)! < ENOUGH);
      if (!worth) this.#emit(finding);
      return worth;
    });
  }

  async #round(source: Iterator<Question>): Promise<void> {
    this.#source = source;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#done = resolve;
    const tick = setInterval(() => this.#grow(), TICK);
    this.#fill();
    await promise;
    clearInterval(tick);
  }

  #fill(): void {
    clearTimeout(this.#timer);
    while (this.#active < this.#limit && !this.#options.signal?.aborted) {
      const early = this.#nextAt - performance.now();
      if (early > 0) return void (this.#timer = setTimeout(() => this.#fill(), early));
      const question = this.#again.pop() ?? this.#source.next().value as Question | undefined;
      if (!question) break;
      // A timer is late by some milliseconds; what it missed is made up for.
      if (this.#options.rate < Infinity) {
        this.#nextAt = Math.max(this.#nextAt, performance.now() - TICK) + 1000 / this.#options.rate;
      }
      this.#ask(question);
    }
    if (this.#active === 0) this.#done();
  }

  #ask(question: Question): void {
    this.#active++;
    const { signal, end } = this.#deadlines.start();
    const start = performance.now();
    this.#options.ask(this.#hosts[question.host].addresses[question.address], question.port, signal)
      .then((answer) => {
        end();
        this.#active--;
        this.#settled++;
        this.#settle(question, answer, performance.now() - start);
      });
  }

  #settle(question: Question, { code, said }: Answer, ms: number): void {
    const { host, port, address } = question;
    if (this.#options.signal?.aborted) return this.#fill();
    if (isShortage(code) && this.#waitForFree(question)) return;
    if (!isShortage(code)) this.#waited = 0;
    const state = stateOf(code);
    if (state === "open" || state === "refused") this.#alive.add(host);
    const finding = { host, address, port, state, ms, said };
    const next = address + 1;
    if (state !== "open" && next < this.#hosts[host].addresses.length) {
      this.#again.push({ host, port, address: next, first: question.first ?? finding });
    } else this.#conclude(state === "open" ? finding : question.first ?? finding);
    this.#fill();
  }

  #conclude(finding: Finding): void {
    if (finding.state === "no-answer") this.#silent.push(finding);
    else this.#emit(finding);
  }

  /** This machine has run out of something. Fewer at once; and when none is under way, some time. */
  #waitForFree(question: Question): boolean {
    if (this.#waited >= PATIENCE) return false;
    this.#again.push(question);
    this.#limit = this.#most = Math.max(1, this.#active);
    if (this.#active > 0) return true; // what ends of them frees what is missing
    const wait = Math.min(Math.max(this.#waited, SHORTEST), LONGEST);
    this.#waited += wait;
    this.#timer = setTimeout(() => this.#fill(), wait);
    return true;
  }

  /** Where it is the network that takes its time, more are asked at once. */
  #grow(): void {
    const now = performance.now();
    const elapsed = now - this.#tickAt;
    const settled = this.#settled;
    this.#tickAt = now;
    this.#settled = 0;
    this.#most = Math.min(this.#most * RECOVERY, this.#options.jobs);
    // A tick that is late says that this program is: it has no time for what is under way, and for more even less.
    if (elapsed < 0.75 * TICK || elapsed > 1.5 * TICK) return;
    const waiting = this.#active >= this.#limit && settled < this.#limit && settled < BUSY;
    const factor = waiting ? GROWTH : settled > this.#limit ? 1 / GROWTH : 1;
    this.#limit = Math.min(Math.max(this.#limit * factor, FIRST), this.#most);
    this.#fill();
  }
}

/** All questions, one port of every host at a time, so that no host gets them all at once; or every n-th of them. */
function* questions(hosts: readonly Host[], part: number, parts: number): Iterator<Question> {
  const longest = hosts.reduce((most, { ports }) => Math.max(most, ports.length), 0);
  let count = 0;
  for (let i = 0; i < longest; i++) {
    for (const [host, { ports }] of hosts.entries()) {
      if (i < ports.length && count++ % parts === part) yield { host, port: ports[i], address: 0 };
    }
  }
}
