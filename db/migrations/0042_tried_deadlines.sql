-- Few deadlines have been tried and are still there: whoever looks for those must not read all that are due and were not.
create index deadlines_tried on deadlines (due_at) where attempts > 0;
