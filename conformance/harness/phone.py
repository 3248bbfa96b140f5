"""A virtual MFA device in somebody's hand: codes by pyotp, on the server's clock."""

import pyotp

STEP_SECONDS = 30


class Phone:
    """Shows codes as an authenticator app does, and never shows one that it has shown before.

    Where a person waits for the next code, it moves the server's clock instead.
    """

    def __init__(self, server, serial, seed):
        self.server = server
        self.serial = serial
        self.seed = seed.decode() if isinstance(seed, bytes) else seed
        self.totp = pyotp.TOTP(self.seed)
        self.last_step = 0

    def step(self):
        return int(self.server.now() // STEP_SECONDS)

    def code_of(self, step):
        """The code of a given 30-second step, shown or not."""
        return self.totp.at(step * STEP_SECONDS)

    def code(self):
        """A code that nobody has seen."""
        if self.step() <= self.last_step:
            wait = (self.last_step + 1) * STEP_SECONDS - self.server.now()
            self.server.advance(int(wait) + 1)
        self.last_step = self.step()
        return self.code_of(self.last_step)

    def two_codes(self):
        """Two consecutive codes that nobody has seen; the second is the one shown now."""
        if self.step() <= self.last_step + 1:
            self.server.advance((self.last_step + 2 - self.step()) * STEP_SECONDS)
        self.last_step = self.step()
        return self.code_of(self.last_step - 1), self.code_of(self.last_step)

    def wrong_code(self):
        """Six digits that are no code of this device for half an hour around now."""
        around = {self.code_of(self.step() + offset) for offset in range(-60, 61)}
        return next(code for code in ("000000", "111111", "222222", "333333") if code not in around)
