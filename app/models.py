"""Makes every model of the cockpit over one car; what engines they use is chosen elsewhere."""

from collections.abc import Mapping

from app.car.car import Car
from app.cockpit import Models
from app.config import Config
from app.domains.account import Account
from app.domains.agents import Agents
from app.domains.appearance import Appearance
from app.domains.arrangement import Arrangement
from app.domains.charging import Charging
from app.domains.climate import Climate
from app.domains.clock import Clock
from app.domains.conduct import Conduct
from app.domains.conversation import Conversation
from app.domains.displays import Displays
from app.domains.driving import Driving
from app.domains.guidance import Guidance
from app.domains.help import Help
from app.domains.house import House
from app.domains.instruments import Instruments
from app.domains.language import Words
from app.domains.lights import Lights
from app.domains.media import Media
from app.domains.navigation import Navigation
from app.domains.openings import Openings
from app.domains.people import People
from app.domains.restrictions import Restrictions
from app.domains.seats import Seats
from app.domains.settings import Settings
from app.domains.trip import Trip
from app.domains.vehicle import Vehicle
from app.theme.theme import theme_file
from app.user_life import UserLife


def make_models(
    config: Config,
    car: Car,
    words: Words,
    clock: Clock,
    navigation: Navigation,
    life: UserLife,
    house: House,
    agents: Mapping[str, str],
) -> Models:
    """Every model; `agents` are the English names of the assistant's agents by id."""
    appearance = Appearance(car, clock, theme_file(config.cockpit.theme))
    arrangement = Arrangement(car, config.cockpit.arrangement, config.data)
    arrangement.suggest(appearance.brand.arrangement)
    appearance.changed.connect(lambda: arrangement.suggest(appearance.brand.arrangement))
    return Models(
        climate=Climate(car),
        seats=Seats(car),
        openings=Openings(car),
        lights=Lights(car),
        media=Media(car, stick=config.cockpit.usb),
        navigation=navigation,
        guidance=Guidance(car, navigation),
        charging=Charging(car, navigation, words),
        trip=Trip(car, navigation, words, config.data),
        phone=life.phone,
        messages=life.messages,
        day=life.day,
        vehicle=Vehicle(car),
        driving=Driving(car),
        displays=Displays(car),
        help=Help(car, clock.moment, life_folder=config.cockpit.life, translations=words),
        house=house,
        people=People(car, config.cockpit.life, clock.moment),
        conversation=Conversation(car, words),
        account=Account(car, words, clock.moment),
        conduct=Conduct(car),
        restrictions=Restrictions(car),
        agents=Agents(car, dict(agents)),
        clock=clock,
        settings=Settings(car, drive_side=config.cockpit.drive_side),
        instruments=Instruments(car),
        appearance=appearance,
        arrangement=arrangement,
    )
