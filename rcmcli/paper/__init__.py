"""The paper: a schedule set out for print, which Word and PDF only draw."""
