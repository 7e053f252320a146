"""What the bot must remember, in a file of its own: events, talks, digests, the access log."""
