"""A program on a terminal of its own, and the person in front of it."""

import os
import pty
import re
import select
import signal
import termios
import time

from . import tools

PATIENCE_SECONDS = 60
# control characters as a keyboard sends them
CTRL_C = b"\x03"


def plain(text):
    """Without colours."""
    return re.sub(r"\x1b\[[0-9;]*m", "", text)


class Screen:
    """`steprole …` with a controlling terminal; its stdin and stdout may be something else, as an SDK's child has them."""

    def __init__(self, *arguments, environment, stdout=None, command=None):
        self.shown = ""
        self.read = 0
        command = command or [str(tools.binary()), *arguments]
        self.process, self.screen = pty.fork()
        if self.process == 0:
            # whoever runs the tests in the background had Ctrl-C ignored, and that is inherited
            signal.signal(signal.SIGINT, signal.SIG_DFL)
            if stdout is not None:
                # a terminal that nobody has open looks like one that was left
                os.set_inheritable(os.dup(0), True)
                nothing = os.open("/dev/null", os.O_RDWR)
                os.dup2(nothing, 0)
                os.dup2(nothing, 2)
                os.dup2(stdout, 1)
            os.execve(command[0], command, environment)

    def until(self, words):
        """Reads on to these words, behind those that were read to before; fails when the program ends before."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while (at := plain(self.shown).find(words, self.read)) < 0:
            left = deadline - time.monotonic()
            assert left > 0 and select.select([self.screen], [], [], left)[0], f"no `{words}` in:\n{self.shown}"
            try:
                piece = os.read(self.screen, 65536)
            except OSError:
                piece = b""
            assert piece, f"it ended without `{words}`:\n{self.shown}"
            self.shown += piece.decode("utf-8", "replace")
        self.read = at + len(words)
        return plain(self.shown)

    def type(self, line):
        os.write(self.screen, f"{line}\n".encode())

    def press(self, key):
        os.write(self.screen, key)

    def echoes(self):
        """Whether what is typed is shown, as the terminal is set now."""
        return bool(termios.tcgetattr(self.screen)[3] & termios.ECHO)

    def modes(self):
        return termios.tcgetattr(self.screen)

    def end(self):
        """Reads to the end; everything shown, and the exit code (negative: the signal that ended it)."""
        try:
            while piece := os.read(self.screen, 65536):
                self.shown += piece.decode("utf-8", "replace")
        except OSError:
            pass  # how Linux says that the other side is gone
        return plain(self.shown), os.waitstatus_to_exitcode(os.waitpid(self.process, 0)[1])
