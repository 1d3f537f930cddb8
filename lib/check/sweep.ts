/** Asks many ports at once: as many as this machine and the network bear, and again those that may have been lost. */
import { Deadlines } from "./deadlines.ts";
import { type Host, nothingTaken, type Question, questions } from "./questions.ts";
import { isShortage, type State, stateOf } from "./state.ts";

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

/** A question to a later address keeps what the host's first address gave. */
interface Asked extends Question {
  first?: Finding;
}

/** At first so many at once, or some for each host: the fewer, the less each costs, as long as answers come at once. */
const [FIRST, FIRST_PER_HOST, MOST_FIRST] = [64, 4, 1024];
const GROWTH = 2;
/** After this machine has run out of something, the bound is raised again by this at each tick. */
const RECOVERY = 1.03;
/** How often it is looked whether more at once are needed, in milliseconds. */
const TICK = 20;
/** So many answers in a tick keep this program busy enough. */
const BUSY = 60;
/** From so many on, more at once must have brought more than before by this factor, which is forgotten with time. */
const [SOME, WORTH, FORGET] = [8, 1.2, 0.98];
/** When even the quickest answer takes this share of the time it has, fewer are asked at once. */
const SLOW = 1 / 2;
/**
 * A host that is silent on so many ports is not asked again: the system itself sends the question of each twice, and
 * not all of that is lost. Nor is one that a router calls unreachable. Any other that is silent on fewer is asked once
 * more, and one that has answered on a port, as often as the options say.
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
  #again: Asked[] = [];
  #active = 0;
  #settled = 0; // since the last tick
  #answered = 0; // of these
  #quickest = Infinity; // of these, in milliseconds
  #mostAnswered = 0; // in a tick
  #tickAt = 0;
  #limit: number;
  #least: number;
  #most: number;
  #nextAt = 0; // for the rate
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waited = 0; // for this machine to get something free
  #silent: Finding[] = [];
  #alive = new Set<number>();
  #unreachable = new Set<number>();
  #done: () => void = () => {};

  constructor(hosts: readonly Host[], options: SweepOptions, emit: (finding: Finding) => void) {
    this.#hosts = hosts;
    this.#options = options;
    this.#emit = emit;
    this.#deadlines = new Deadlines(options.wait);
    this.#most = options.jobs;
    this.#least = Math.min(Math.max(FIRST, FIRST_PER_HOST * hosts.length), MOST_FIRST, options.jobs);
    this.#limit = this.#least;
  }

  /**
   * Asks everything that no other thread has taken, and tells each finding as soon as it is one. When the others are
   * done, it asks again. Ends early when the signal is aborted.
   */
  async run(taken = nothingTaken(), others: Promise<void>[] = []): Promise<void> {
    const stop = () => this.#deadlines.abort();
    this.#options.signal?.addEventListener("abort", stop);
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0; // each refused port is an error, and nobody reads where it was thrown
    await Promise.all([this.#round(questions(this.#hosts, taken)), ...others]);
    for (let round = 1; round <= this.#options.retries && this.#silent.length > 0; round++) {
      await this.#round(
        this.#takeWorthAsking(round).map(({ host, port }) => ({ host, port, address: 0 })).values(),
      );
    }
    for (const finding of this.#silent) this.#emit(finding);
    Error.stackTraceLimit = stackTraceLimit;
    this.#deadlines.end();
    this.#options.signal?.removeEventListener("abort", stop);
  }

  /** Takes what another thread has found, and has asked once. */
  take(finding: Finding): void {
    this.#learn(finding);
    this.#conclude(finding);
  }

  /** What was silent and may answer yet; the rest is told. */
  #takeWorthAsking(round: number): Finding[] {
    const silent = this.#silent;
    this.#silent = [];
    const ports = new Map<number, number>();
    for (const { host } of silent) ports.set(host, (ports.get(host) ?? 0) + 1);
    return silent.filter((finding) => {
      const { host } = finding;
      const mayBeOff = this.#unreachable.has(host) || ports.get(host)! >= ENOUGH;
      const worth = this.#alive.has(host) || (round === 1 && !mayBeOff);
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
      const question = this.#again.pop() ?? this.#source.next().value as Asked | undefined;
      if (!question) break;
      // A timer is late by some milliseconds; what it missed is made up for.
      if (this.#options.rate < Infinity) {
        this.#nextAt = Math.max(this.#nextAt, performance.now() - TICK) + 1000 / this.#options.rate;
      }
      this.#ask(question);
    }
    if (this.#active === 0) this.#done();
  }

  #ask(question: Asked): void {
    this.#active++;
    const start = performance.now();
    const address = this.#hosts[question.host].addresses[question.address];
    this.#options.ask(address, question.port, this.#deadlines.start(start)).then((answer) => {
      this.#active--;
      this.#settled++;
      this.#settle(question, answer, performance.now() - start);
    });
  }

  #settle(question: Asked, { code, said }: Answer, ms: number): void {
    const { host, port, address } = question;
    if (this.#options.signal?.aborted) return this.#fill();
    if (isShortage(code) && this.#waitForFree(question)) return;
    if (!isShortage(code)) this.#waited = 0;
    const state = stateOf(code);
    const finding = { host, address, port, state, ms, said };
    this.#learn(finding);
    if (state === "open" || state === "refused") {
      this.#answered++;
      if (said === undefined) this.#quickest = Math.min(this.#quickest, ms); // or it was waited for what is said
    }
    const next = address + 1;
    if (state !== "open" && next < this.#hosts[host].addresses.length) {
      this.#again.push({ host, port, address: next, first: question.first ?? finding });
    } else this.#conclude(state === "open" ? finding : question.first ?? finding);
    this.#fill();
  }

  #learn({ host, state }: Finding): void {
    if (state === "open" || state === "refused") this.#alive.add(host);
    else if (state === "unreachable") this.#unreachable.add(host);
  }

  #conclude(finding: Finding): void {
    if (finding.state === "no-answer") this.#silent.push(finding);
    else this.#emit(finding);
  }

  /** This machine has run out of something. Fewer at once; and when none is under way, some time. */
  #waitForFree(question: Asked): boolean {
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
    const [settled, answered, quickest] = [this.#settled, this.#answered, this.#quickest];
    const best = this.#mostAnswered;
    this.#tickAt = now;
    this.#settled = this.#answered = 0;
    this.#quickest = Infinity;
    this.#mostAnswered = Math.max(answered, best * FORGET);
    this.#most = Math.min(this.#most * RECOVERY, this.#options.jobs);
    // A tick that is late says that this program is: it has no time for what is under way, and for more even less.
    if (elapsed < 0.75 * TICK || elapsed > 1.5 * TICK) return;
    // So do answers that come late, and answers that do not become more when more is asked.
    const late = quickest < Infinity && quickest > this.#options.wait * SLOW;
    const helps = answered < SOME || answered > best * WORTH;
    const waiting = this.#active >= this.#limit && settled < this.#limit && settled < BUSY && helps;
    const factor = late || settled > this.#limit ? 1 / GROWTH : waiting ? GROWTH : 1;
    this.#limit = Math.min(Math.max(this.#limit * factor, this.#least), this.#most);
    this.#fill();
  }
}
