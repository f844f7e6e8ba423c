"""What the car allows, adds, tells or asks first, for every cause alike; numbers as in the list of capabilities."""

from app.car.policies.cabin import (
    a_wide_window_wastes_cooled_air,
    air_conditioning_closes_windows,
    defrost_brings_air,
    sunroof_takes_its_shade_along,
    the_sunroof_opens_in_fair_weather,
    zones_far_apart_are_told,
)
from app.car.policies.house import the_house_stays_shut
from app.car.policies.lights import (
    fog_lights_are_for_murky_weather,
    fog_lights_swap_beams,
    high_beam_needs_a_yes,
    no_high_beam_in_fog_light,
)
from app.car.policies.messages import sending_needs_a_yes
from app.car.policies.moving import (
    deleting_needs_a_yes,
    mirrors_stay_out_on_the_way,
    occupied_seats_stay_up,
    seats_stay_upright_on_the_way,
    setup_waits_for_a_stop,
    sport_waits_for_a_stop,
)
from app.car.policies.openings import child_locks_hold_the_rear, doors_open_only_at_rest, trunk_needs_a_yes
from app.car.policies.others import texts_of_others_cause_nothing
from app.car.policies.people import (
    a_change_of_person_needs_a_yes,
    calls_do_not_come_back,
    nothing_is_kept_in_private,
)
from app.car.policies.units import metric_units_and_24_hours
from app.car.policies.verdicts import Policy
from app.car.policies.way import a_new_destination_keeps_the_stops, stops_need_a_route

POLICIES: tuple[Policy, ...] = (
    metric_units_and_24_hours,
    stops_need_a_route,
    a_new_destination_keeps_the_stops,
    no_high_beam_in_fog_light,
    trunk_needs_a_yes,
    child_locks_hold_the_rear,
    doors_open_only_at_rest,
    sport_waits_for_a_stop,
    seats_stay_upright_on_the_way,
    occupied_seats_stay_up,
    mirrors_stay_out_on_the_way,
    setup_waits_for_a_stop,
    deleting_needs_a_yes,
    sending_needs_a_yes,
    the_house_stays_shut,
    texts_of_others_cause_nothing,
    a_change_of_person_needs_a_yes,
    nothing_is_kept_in_private,
    calls_do_not_come_back,
    high_beam_needs_a_yes,
    sunroof_takes_its_shade_along,
    the_sunroof_opens_in_fair_weather,
    fog_lights_are_for_murky_weather,
    a_wide_window_wastes_cooled_air,
    defrost_brings_air,
    air_conditioning_closes_windows,
    fog_lights_swap_beams,
    zones_far_apart_are_told,
)
