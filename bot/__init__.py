"""The bot's ears and mouth: Slack and the terminal."""
