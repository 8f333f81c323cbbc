/** What a running program and those that it started have used, as Linux tells it. */
import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second, on all machines in use: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
const ticks = 100;

/** In: the number of a process. Out: seconds of processor time and MB of memory, its children included. */
export function processUse(pid: number): { cpu: number; memory: number } {
  const own = [pid, ...childrenOf(pid)];
  return {
    cpu: own.reduce((sum, one) => sum + cpuOf(one), 0),
    memory: own.reduce((sum, one) => sum + memoryOf(one), 0),
  };
}

function childrenOf(pid: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((one) => Number(fields(one)[1]) === pid);
}

function cpuOf(pid: number): number {
  const stat = fields(pid);
  return (Number(stat[11]) + Number(stat[12])) / ticks;
}

/** From the third field on, what stands behind the name, which may hold anything. */
function fields(pid: number): string[] {
  const stat = read(`/proc/${pid}/stat`);
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function memoryOf(pid: number): number {
  return Number(/^VmRSS:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1000;
}

/** A process may end meanwhile. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
