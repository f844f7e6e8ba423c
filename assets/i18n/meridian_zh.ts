<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>ActionCard</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Car</name>
    <message>
        <source>There is nothing to confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a yes from a person first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That question has expired; please ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That has been undone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing left to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the trunk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the trunk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the front trunk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the front trunk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the high beams on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sunroof shade opens too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shade stays open while the sunroof is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fan goes up to 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Air goes to the windshield too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The air conditioning comes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The windows close, since the air conditioning is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fan goes to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seats are now {degrees:g} degrees apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The low beams come on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The high beams go off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High beams stay off while the fog lights are on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please say either a value or a change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That goes from {low:g} to {high:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please say on or off, a colour or a brightness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please say how far, or to tilt it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passenger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rear left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rear right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>playing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Air conditioning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recirculation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windshield defroster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rear defroster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steering wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunroof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunroof shade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low beams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High beams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fog lights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parking lights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hazard lights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat heating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambient light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat ventilation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This car has no such function.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
