-- Lists of incoming documents, newest first: a page of them is read without looking at the others.
create index matter_document_day on matter (received_on desc, id desc) where process = 'van-ban-den';
-- A bare number that is looked for: the number before the sign.
create index document_number on document (ltrim(designation, '0') text_pattern_ops) where direction = 'den';
