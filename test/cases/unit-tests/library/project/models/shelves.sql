select
    events.shelf,
    array_length(events.books) as book_count,
    events.place.floor as floor,
    events.books,
    events.place
from {{ source('desk', 'events') }} as events
