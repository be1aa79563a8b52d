/**
 * The data folder of a local run: made if need be, and held by one process at a time. The embedded table does not lock its
 * file and outlives a killed parent, so the lock also names the table's process, and whoever takes over a dead run ends it.
 */
import { mkdirSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Problem } from '../../functions/problem.ts';
import { isRunning, markOf, type ProcessMark } from './processes.ts';

type LockFile = { owner: ProcessMark; table?: ProcessMark };

export type DataFolder = {
  path: string;
  /** Writes down which process serves the table, before anybody can lose sight of it. */
  recordTable(pid: number): void;
  release(): void;
};

/** Takes the folder. Throws `conflict` if another run holds it, `invalid-request` if it cannot be written. */
export async function takeDataFolder(path: string): Promise<DataFolder> {
  const folder = resolve(path);
  const lock = join(folder, 'lock.json');
  const owner = markOf(process.pid)!;
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw notWritable(folder, cause);
  }
  for (let attempt = 0; ; attempt++) {
    try {
      writeFileSync(lock, JSON.stringify({ owner } satisfies LockFile), { flag: 'wx' });
      break;
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw notWritable(folder, cause);
      if (attempt > 20) throw inUse(folder, 'another process that is starting');
      await evictDeadOwner(folder, lock);
    }
  }
  const write = (content: LockFile) => {
    writeFileSync(`${lock}.new`, JSON.stringify(content));
    renameSync(`${lock}.new`, lock);
  };
  return {
    path: folder,
    recordTable: (pid) => write({ owner, table: markOf(pid) }),
    release: () => {
      try {
        unlinkSync(lock);
      } catch {
        // Somebody removed the folder under us: nothing is left to release.
      }
    },
  };
}

async function evictDeadOwner(folder: string, lock: string): Promise<void> {
  let held: LockFile;
  try {
    held = JSON.parse(readFileSync(lock, 'utf8'));
  } catch {
    // Half-written by a process that was killed at that moment, or just released: give a living one time to finish.
    await new Promise((done) => setTimeout(done, 100));
    try {
      held = JSON.parse(readFileSync(lock, 'utf8'));
    } catch {
      try {
        unlinkSync(lock);
      } catch {}
      return;
    }
  }
  if (isRunning(held.owner)) throw inUse(folder, `process ${held.owner.pid}`);
  if (held.table && isRunning(held.table)) {
    process.kill(held.table.pid, 'SIGKILL');
    while (isRunning(held.table)) await new Promise((done) => setTimeout(done, 10));
  }
  try {
    unlinkSync(lock);
  } catch {}
}

const inUse = (folder: string, by: string) =>
  new Problem('conflict', `The data folder ${folder} is in use by ${by}.`, {
    mend: 'End that run first, or choose another folder with --data.',
  });

const notWritable = (folder: string, cause: unknown) =>
  new Problem(
    'invalid-request',
    `The data folder ${folder} cannot be written (${(cause as NodeJS.ErrnoException).code ?? 'unknown error'}).`,
    {
      mend: 'Choose a folder you may write with --data.',
      cause,
    },
  );
