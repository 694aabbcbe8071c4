-- Entries are found by C++ and C#, by letters that Unicode does not take apart (Łódź), within words
-- of scripts without spaces, and by phrases. The application cuts the words and writes them anew
-- after this step (src/db/log/searchWords.ts); the column and its index stay as they are.

comment on column evidence.words is 'Folded words of text and details with their positions, made by the application';
