create index note_day on note (day);
