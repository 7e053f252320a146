"""Who is who: which CVs are one person's, what two of them say differently."""
