create index note_day on note (day) where day is not null;
