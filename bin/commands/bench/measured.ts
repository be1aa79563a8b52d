/** One line of `rebound bench`: a figure of this machine, and its ratio to a baseline of the same run, which is not. */
export type Measured = {
  what: string;
  /** With its unit. */
  figure: string;
  ratio: number;
  baseline: string;
};

/** Processor time of one run, in microseconds, over many: what other programs of the machine do hardly shows in it. */
export function cpuMicroseconds(run: () => void, rounds: number): number {
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round++) run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / rounds;
}
