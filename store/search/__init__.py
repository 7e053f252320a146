"""A wish -> the people who fulfil it, and the lines that prove it."""
