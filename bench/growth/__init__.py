"""What growth costs: more records, more policy lines, more authorisations, more documents, a longer life."""
