"""What a line may show: contact details are masked, protected traits and addresses never leave."""
