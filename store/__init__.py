"""The index of CVs and what the bot must remember; the lowest floor, which knows no questions."""
