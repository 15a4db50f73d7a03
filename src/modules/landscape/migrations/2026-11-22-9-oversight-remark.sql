-- Why no agreement is needed with a processor, and what the last look at a processor showed.
alter table landscape.processor_agreement
  add column not_needed_why text,
  add column oversight_remark text;
