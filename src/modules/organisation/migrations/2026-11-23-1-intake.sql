-- Files on their way in now lie in one place for all modules (platform.intake).
drop table organisation.import_draft;
