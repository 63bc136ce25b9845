"""Runs one program at a time and says what it cost, and what many runs say together."""

import os
import time


class Failed(Exception):
    """A program that was to be measured did not end well."""


class Run:
    """Seconds of wall and of processor time (its own and the kernel's), and the most memory it held, in bytes.

    Linux counts what the process held before it became the program, so that memory below this script's own
    (some 18 MB) cannot be seen."""

    def __init__(self, wall, cpu, memory):
        self.wall, self.cpu, self.memory = wall, cpu, memory


def run(command, log):
    """What the command cost; what it says goes into the log."""
    os.sync()
    said = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o666)
    began = time.monotonic()
    child = os.posix_spawn(
        command[0], command, os.environ,
        file_actions=[(os.POSIX_SPAWN_DUP2, said, 1), (os.POSIX_SPAWN_DUP2, said, 2)])
    _, status, used = os.wait4(child, 0)
    wall = time.monotonic() - began
    os.close(said)
    if status != 0:
        with open(log, encoding="utf-8", errors="replace") as text:
            raise Failed(f"{' '.join(command)} ended with {os.waitstatus_to_exitcode(status)}:\n{text.read()}")
    return Run(wall, used.ru_utime + used.ru_stime, used.ru_maxrss * 1024)


def median(values):
    """Of an even count, the mean of the two in the middle."""
    ordered = sorted(values)
    half = len(ordered) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2


def summary(values):
    return {"median": median(values), "least": min(values), "most": max(values)}


def ratio(values, others):
    """The median of what each is of the other that ran beside it: what disturbed both leaves the ratio alone."""
    return median([value / other for value, other in zip(values, others)])
