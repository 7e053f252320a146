"""The line to Slack and back: HTTP, Socket Mode, messages posted once, files fetched."""
