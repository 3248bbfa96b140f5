"""What every suite stands on: a server of its own, a clean AWS environment, a phone with codes."""
