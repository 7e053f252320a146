"""What those who look after Talent may do from Slack: who is who, what is right, what goes."""
