"""The cockpit as it was found, and the way back there in one tap: car, way, conversation, page and map."""

from typing import cast

from app.application import Application
from app.car.journal import Cause, caused
from app.domains.turns import Turns
from app.maps.drawing.map_ground import MapGround
from app.window import Window

SCENARIO = Cause("scenario")
DESTINATION = "Vehicle.Cabin.Infotainment.Navigation.DestinationSet.Name"


class Beginning:
    """Remembers everything at once, when it is made."""

    def __init__(self, app: Application, window: Window) -> None:
        self._app, self._window = app, window
        self._values = dict(app.car.values)
        self._held, self._pace = app.drive.held, app.drive.pace
        self._destination = str(app.car[DESTINATION])

    def come_back(self) -> None:
        """Let everything be as it was. The journal goes on: it tells of this as of any other change."""
        app = self._app
        app.talk.stop()
        app.new_conversation()
        app.talk.fading.now()
        app.models.conversation.drop_question()
        app.models.conversation.update(notice="")
        cast(Turns, app.models.conversation.turns).forget()
        with caused(SCENARIO):
            app.models.navigation.stop()
        app.drive.step(0.0)  # the car leaves its course before it is put back
        app.car.record({name: value for name, value in self._values.items() if app.car[name] != value}, SCENARIO)
        app.drive.held, app.drive.pace = self._held, self._pace
        if self._destination:
            with caused(SCENARIO):
                app.models.navigation.set_out(self._destination)
        self._window.show_talk(False)
        self._window.show_page("Home")
        for ground in self._window.root.findChildren(MapGround):
            ground.follow()
