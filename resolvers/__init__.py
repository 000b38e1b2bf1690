"""Where policy and storage meet: question, plan, authorised plan, statement, entry, answer."""
