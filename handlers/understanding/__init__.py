"""The words of a question -> what they ask for: tokens, links, parts, a wish. Tables apart."""
