"""Lines of a section -> blocks: one entry each, its pieces told apart."""
