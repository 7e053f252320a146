"""Words as people write them: folded, stemmed; names, places, tools, other words for the same."""
