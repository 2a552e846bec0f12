// Local stand-in, not committed.
