<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutCockpit</name>
    <message>
        <source>microphone starts</source>
        <translation>Mikrofon startet</translation>
    </message>
    <message>
        <source>microphone ready</source>
        <translation>Mikrofon bereit</translation>
    </message>
    <message>
        <source>microphone off</source>
        <translation>Mikrofon aus</translation>
    </message>
    <message>
        <source>no microphone</source>
        <translation>kein Mikrofon</translation>
    </message>
    <message>
        <source>microphone lost</source>
        <translation>Mikrofon getrennt</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>understood</source>
        <translation>verstanden</translation>
    </message>
    <message>
        <source>first words</source>
        <translation>erste Wörter</translation>
    </message>
    <message>
        <source>car changed</source>
        <translation>Auto geändert</translation>
    </message>
    <message>
        <source>first sound</source>
        <translation>erster Ton</translation>
    </message>
    <message>
        <source>%1 %2 s</source>
        <translation>%1 %2 s</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>Built-in stand-in: understands set phrases, needs no network</source>
        <translation>Eingebaute Vertretung: versteht feste Sätze, braucht kein Netz</translation>
    </message>
    <message>
        <source>Answered last time</source>
        <translation>Hat zuletzt geantwortet</translation>
    </message>
    <message>
        <source>Did not answer last time</source>
        <translation>Hat zuletzt nicht geantwortet</translation>
    </message>
    <message>
        <source>Hears</source>
        <translation>Hört</translation>
    </message>
    <message>
        <source>typed text only</source>
        <translation>nur Getipptes</translation>
    </message>
    <message>
        <source>Interrupting</source>
        <translation>Unterbrechen</translation>
    </message>
    <message>
        <source>by voice, at any time</source>
        <translation>jederzeit mit der Stimme</translation>
    </message>
    <message>
        <source>by touch</source>
        <translation>durch Berühren</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>Speak while the car speaks: it stops and listens</source>
        <translation>Sprechen Sie, während das Auto spricht: Es hält inne und hört zu</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Letzte Antwort</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>over after %1 s</source>
        <translation>nach %1 s zu Ende</translation>
    </message>
    <message>
        <source>Times count from the end of your words</source>
        <translation>Die Zeiten zählen ab dem Ende Ihrer Worte</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Meridian %1</source>
        <translation>Meridian %1</translation>
    </message>
    <message>
        <source>Cockpit prototype; city, people and songs are invented</source>
        <translation>Cockpit-Prototyp; Stadt, Personen und Lieder sind erfunden</translation>
    </message>
    <message>
        <source>Map data</source>
        <translation>Kartendaten</translation>
    </message>
    <message>
        <source>Aldermere, made for this program</source>
        <translation>Aldermere, für dieses Programm erdacht</translation>
    </message>
    <message>
        <source>Regions you import keep their own attribution on the map</source>
        <translation>Importierte Regionen behalten ihre Quellenangabe auf der Karte</translation>
    </message>
</context>
<context>
    <name>ActionCard</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>AddCard</name>
    <message>
        <source>Add to the trip</source>
        <translation>Zur Reise</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Museum</source>
        <translation>Museum</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Natur</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Aussicht</translation>
    </message>
    <message>
        <source>Beach</source>
        <translation>Strand</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Kaffee</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Mittagessen</translation>
    </message>
    <message>
        <source>Dinner</source>
        <translation>Abendessen</translation>
    </message>
    <message>
        <source>Spa</source>
        <translation>Spa</translation>
    </message>
</context>
<context>
    <name>AirControl</name>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>Cool</source>
        <translation>Kühl</translation>
    </message>
    <message>
        <source>Eco</source>
        <translation>Eco</translation>
    </message>
    <message>
        <source>Mode of the climate</source>
        <translation>Betriebsart der Klimaanlage</translation>
    </message>
    <message>
        <source>Fresh air</source>
        <translation>Frischluft</translation>
    </message>
    <message>
        <source>Inside air</source>
        <translation>Umluft</translation>
    </message>
    <message>
        <source>By need</source>
        <translation>Nach Bedarf</translation>
    </message>
    <message>
        <source>Circulation</source>
        <translation>Luftführung</translation>
    </message>
</context>
<context>
    <name>AirPlaces</name>
    <message>
        <source>Windshield</source>
        <translation>Scheibe</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Feet</source>
        <translation>Füße</translation>
    </message>
</context>
<context>
    <name>AirTiles</name>
    <message>
        <source>A/C</source>
        <translation>Klima</translation>
    </message>
    <message>
        <source>%1 µg</source>
        <translation>%1 µg</translation>
    </message>
    <message>
        <source>Purify</source>
        <translation>Reinigen</translation>
    </message>
    <message>
        <source>Air purifier, fine dust %1 µg/m³</source>
        <translation>Luftreiniger, Feinstaub %1 µg/m³</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorne</translation>
    </message>
    <message>
        <source>Front defrost</source>
        <translation>Front frei</translation>
    </message>
    <message>
        <source>Rear</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Rear defrost</source>
        <translation>Heck frei</translation>
    </message>
    <message>
        <source>Defog</source>
        <translation>Klarsicht</translation>
    </message>
    <message>
        <source>Automatic defog</source>
        <translation>Automatische Klarsicht</translation>
    </message>
    <message>
        <source>Steering wheel heating</source>
        <translation>Lenkradheizung</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Lenkrad</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>One temperature for all</source>
        <translation>Eine Temperatur für alle</translation>
    </message>
</context>
<context>
    <name>AlbumGrid</name>
    <message>
        <source>Albums</source>
        <translation>Alben</translation>
    </message>
</context>
<context>
    <name>AmbientControl</name>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Türkis</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Ambient light</source>
        <translation>Ambientelicht</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Several colours</source>
        <translation>Mehrere Farben</translation>
    </message>
    <message>
        <source>Ambient brightness</source>
        <translation>Ambientehelligkeit</translation>
    </message>
</context>
<context>
    <name>AmbientRing</name>
    <message>
        <source>Colour of the ambient light</source>
        <translation>Farbe des Ambientelichts</translation>
    </message>
    <message>
        <source>Ambient light</source>
        <translation>Ambientelicht</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>Touch here to write</source>
        <translation>Zum Schreiben hier tippen</translation>
    </message>
</context>
<context>
    <name>Appointment</name>
    <message>
        <source>Cancel the appointment</source>
        <translation>Termin absagen</translation>
    </message>
</context>
<context>
    <name>AppointmentPanel</name>
    <message>
        <source>Next: %1 at %2</source>
        <translation>Als Nächstes: %1 um %2</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Nichts geplant</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <translation>Morgen %1</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Um %1</translation>
    </message>
    <message>
        <source>Go there: %1</source>
        <translation>Dorthin fahren: %1</translation>
    </message>
</context>
<context>
    <name>ArrangeBar</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Drag panels where you want them, pull a corner to size them</source>
        <translation>Felder ziehen, an Ecken die Größe ändern</translation>
    </message>
    <message>
        <source>Ready-made arrangements</source>
        <translation>Fertige Anordnungen</translation>
    </message>
</context>
<context>
    <name>ArrangeLayer</name>
    <message>
        <source>%1 stands here</source>
        <translation>Hier steht %1</translation>
    </message>
    <message>
        <source>%1 stands here without a route</source>
        <translation>Ohne Route steht hier %1</translation>
    </message>
    <message>
        <source>%1 stands here on the way</source>
        <translation>Unterwegs steht hier %1</translation>
    </message>
    <message>
        <source>Arrange home</source>
        <translation>Startseite einrichten</translation>
    </message>
    <message>
        <source>There is no room for %1: make some first</source>
        <translation>Kein Platz für %1: bitte erst Platz schaffen</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Touch the screen to talk</source>
        <translation>Berühren Sie den Bildschirm, um zu sprechen</translation>
    </message>
    <message>
        <source>Say “%1” or touch the screen</source>
        <translation>Sagen Sie „%1“ oder berühren Sie den Bildschirm</translation>
    </message>
</context>
<context>
    <name>Avatar</name>
    <message>
        <source>Profile %1</source>
        <translation>Profil %1</translation>
    </message>
</context>
<context>
    <name>BalancePad</name>
    <message>
        <source>Where the sound is</source>
        <translation>Wo der Klang ist</translation>
    </message>
</context>
<context>
    <name>BandRow</name>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
</context>
<context>
    <name>BatteryCurve</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>BodyControl</name>
    <message>
        <source>Windows</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Türen</translation>
    </message>
    <message>
        <source>Mirrors</source>
        <translation>Spiegel</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Parts of the car</source>
        <translation>Teile des Autos</translation>
    </message>
</context>
<context>
    <name>BrowsePane</name>
    <message>
        <source>Albums</source>
        <translation>Alben</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Lieder</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Stöbern</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>Noch keine Favoriten</translation>
    </message>
    <message>
        <source>Tap the heart beside a title, or say: I like this song</source>
        <translation>Tippen Sie auf das Herz neben einem Titel, oder sagen Sie: Das Lied gefällt mir</translation>
    </message>
</context>
<context>
    <name>CabinPlan</name>
    <message>
        <source>Plan of the cabin</source>
        <translation>Plan des Innenraums</translation>
    </message>
</context>
<context>
    <name>CabinSeats</name>
    <message>
        <source>Driver</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>Passenger</source>
        <translation>Beifahrer</translation>
    </message>
    <message>
        <source>Rear left</source>
        <translation>Hinten links</translation>
    </message>
    <message>
        <source>Rear right</source>
        <translation>Hinten rechts</translation>
    </message>
</context>
<context>
    <name>CallButtons</name>
    <message>
        <source>Let me be heard</source>
        <translation>Stummschaltung aufheben</translation>
    </message>
    <message>
        <source>Mute me</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Tastenfeld</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Auflegen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Annehmen</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>is calling</source>
        <translation>ruft an</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>Wählt</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Klingelt</translation>
    </message>
</context>
<context>
    <name>CallsTab</name>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Recent calls</source>
        <translation>Letzte Anrufe</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht angenommen</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Noch keine Anrufe</translation>
    </message>
    <message>
        <source>Tap somebody, or say whom to call.</source>
        <translation>Tippen Sie auf jemanden, oder sagen Sie, wen Sie anrufen möchten.</translation>
    </message>
</context>
<context>
    <name>CameraDesk</name>
    <message>
        <source>Pictures and films</source>
        <translation>Bilder und Filme</translation>
    </message>
    <message>
        <source>Picture · F12</source>
        <translation>Bild · F12</translation>
    </message>
    <message>
        <source>End film · F9</source>
        <translation>Film beenden · F9</translation>
    </message>
    <message>
        <source>Film · F9</source>
        <translation>Film · F9</translation>
    </message>
</context>
<context>
    <name>CaptionPanel</name>
    <message>
        <source>I am listening…</source>
        <translation>Ich höre …</translation>
    </message>
    <message>
        <source>Just answer, I am listening</source>
        <translation>Antworten Sie einfach, ich höre zu</translation>
    </message>
    <message>
        <source>Just go on, I am listening</source>
        <translation>Sprechen Sie einfach weiter, ich höre zu</translation>
    </message>
</context>
<context>
    <name>Car</name>
    <message>
        <source>There is nothing to confirm.</source>
        <translation>Es gibt nichts zu bestätigen.</translation>
    </message>
    <message>
        <source>This needs a yes from a person first.</source>
        <translation>Dazu braucht es erst ein Ja von einer Person.</translation>
    </message>
    <message>
        <source>That question has expired; please ask again.</source>
        <translation>Diese Frage ist abgelaufen; bitte noch einmal fragen.</translation>
    </message>
    <message>
        <source>That has changed in the meantime; please ask again.</source>
        <translation>Das hat sich inzwischen geändert; bitte noch einmal fragen.</translation>
    </message>
    <message>
        <source>That has been undone already.</source>
        <translation>Das ist schon rückgängig gemacht.</translation>
    </message>
    <message>
        <source>What was sent stays sent.</source>
        <translation>Was gesendet ist, bleibt gesendet.</translation>
    </message>
    <message>
        <source>There is nothing left to undo.</source>
        <translation>Es gibt nichts mehr rückgängig zu machen.</translation>
    </message>
    <message>
        <source>sunny</source>
        <translation>sonnig</translation>
    </message>
    <message>
        <source>partly cloudy</source>
        <translation>leicht bewölkt</translation>
    </message>
    <message>
        <source>cloudy</source>
        <translation>bewölkt</translation>
    </message>
    <message>
        <source>rain</source>
        <translation>Regen</translation>
    </message>
    <message>
        <source>snow</source>
        <translation>Schnee</translation>
    </message>
    <message>
        <source>fog</source>
        <translation>Nebel</translation>
    </message>
    <message>
        <source>hail</source>
        <translation>Hagel</translation>
    </message>
    <message>
        <source>thunderstorm</source>
        <translation>Gewitter</translation>
    </message>
    <message>
        <source>The sunroof shade opens too.</source>
        <translation>Das Dachrollo öffnet sich mit.</translation>
    </message>
    <message>
        <source>The shade stays open while the sunroof is open.</source>
        <translation>Das Rollo bleibt offen, solange das Dach offen ist.</translation>
    </message>
    <message>
        <source>The fan goes up to 2.</source>
        <translation>Die Lüftung geht auf Stufe 2.</translation>
    </message>
    <message>
        <source>Air goes to the windshield too.</source>
        <translation>Die Luft geht auch an die Windschutzscheibe.</translation>
    </message>
    <message>
        <source>The air conditioning comes on.</source>
        <translation>Die Klimaanlage geht an.</translation>
    </message>
    <message>
        <source>The windows close, since the air conditioning is on.</source>
        <translation>Die Fenster schließen, weil die Klimaanlage läuft.</translation>
    </message>
    <message>
        <source>The fan goes to 1.</source>
        <translation>Die Lüftung geht auf Stufe 1.</translation>
    </message>
    <message>
        <source>The seats are now {degrees:g} degrees apart.</source>
        <translation>Die Sitze liegen jetzt {degrees:g} Grad auseinander.</translation>
    </message>
    <message>
        <source>The air conditioning is on, so that wastes energy. Open the window anyway?</source>
        <translation>Die Klimaanlage läuft, das kostet Energie. Fenster trotzdem öffnen?</translation>
    </message>
    <message>
        <source>The weather is: {weather}. Open the sunroof anyway?</source>
        <translation>Wetter: {weather}. Schiebedach trotzdem öffnen?</translation>
    </message>
    <message>
        <source>Unlock this at home: {name}?</source>
        <translation>Zu Hause entriegeln: {name}?</translation>
    </message>
    <message>
        <source>Open this at home: {name}?</source>
        <translation>Zu Hause öffnen: {name}?</translation>
    </message>
    <message>
        <source>Switch the alarm of the house off?</source>
        <translation>Alarmanlage des Hauses ausschalten?</translation>
    </message>
    <message>
        <source>Start “{name}” at home? It changes locks or the alarm.</source>
        <translation>„{name}“ zu Hause starten? Das ändert Schlösser oder Alarm.</translation>
    </message>
    <message>
        <source>Turn the high beams on?</source>
        <translation>Fernlicht einschalten?</translation>
    </message>
    <message>
        <source>The low beams come on.</source>
        <translation>Das Abblendlicht geht an.</translation>
    </message>
    <message>
        <source>The high beams go off.</source>
        <translation>Das Fernlicht geht aus.</translation>
    </message>
    <message>
        <source>High beams stay off while the fog lights are on.</source>
        <translation>Das Fernlicht bleibt aus, solange das Nebellicht an ist.</translation>
    </message>
    <message>
        <source>The weather is: {weather}. Turn the fog lights on anyway?</source>
        <translation>Wetter: {weather}. Nebellicht trotzdem einschalten?</translation>
    </message>
    <message>
        <source>Send {to} an e-mail, subject “{subject}”, that says: “{words}”?</source>
        <translation>Eine E-Mail an {to} senden, Betreff „{subject}“, Text: „{words}“?</translation>
    </message>
    <message>
        <source>Send {to} the message: “{words}”?</source>
        <translation>Nachricht an {to} senden: „{words}“?</translation>
    </message>
    <message>
        <source>Sport mode can be chosen only while the car stands.</source>
        <translation>Der Sportmodus lässt sich nur im Stand wählen.</translation>
    </message>
    <message>
        <source>Switch to sport mode?</source>
        <translation>In den Sportmodus wechseln?</translation>
    </message>
    <message>
        <source>A seat goes that far back only while the car stands.</source>
        <translation>So weit zurück fährt ein Sitz nur im Stand.</translation>
    </message>
    <message>
        <source>Move the seat far back?</source>
        <translation>Den Sitz weit zurückfahren?</translation>
    </message>
    <message>
        <source>Somebody sits there, so that seat does not fold.</source>
        <translation>Dort sitzt jemand, darum klappt der Sitz nicht um.</translation>
    </message>
    <message>
        <source>The mirrors stay out while we drive.</source>
        <translation>Die Spiegel bleiben während der Fahrt ausgeklappt.</translation>
    </message>
    <message>
        <source>Profiles can be changed only while the car is parked.</source>
        <translation>Profile lassen sich nur im Stand wechseln.</translation>
    </message>
    <message>
        <source>Deleting waits until the car stands.</source>
        <translation>Gelöscht wird erst, wenn das Auto steht.</translation>
    </message>
    <message>
        <source>Delete this for good?</source>
        <translation>Endgültig löschen?</translation>
    </message>
    <message>
        <source>Delete these {count} entries for good?</source>
        <translation>Diese {count} Einträge endgültig löschen?</translation>
    </message>
    <message>
        <source>Open the trunk?</source>
        <translation>Kofferraum öffnen?</translation>
    </message>
    <message>
        <source>Open the front trunk?</source>
        <translation>Vorderen Kofferraum öffnen?</translation>
    </message>
    <message>
        <source>Close the trunk?</source>
        <translation>Kofferraum schließen?</translation>
    </message>
    <message>
        <source>Close the front trunk?</source>
        <translation>Vorderen Kofferraum schließen?</translation>
    </message>
    <message>
        <source>The child lock is on; only the front seats can do that.</source>
        <translation>Die Kindersicherung ist an; das geht nur von vorn.</translation>
    </message>
    <message>
        <source>The trunk stays closed while we drive.</source>
        <translation>Der Kofferraum bleibt während der Fahrt zu.</translation>
    </message>
    <message>
        <source>The doors stay locked while we drive.</source>
        <translation>Die Türen bleiben während der Fahrt verriegelt.</translation>
    </message>
    <message>
        <source>The doors stay closed while we drive.</source>
        <translation>Die Türen bleiben während der Fahrt zu.</translation>
    </message>
    <message>
        <source>The child locks stay on while we drive.</source>
        <translation>Die Kindersicherung bleibt während der Fahrt an.</translation>
    </message>
    <message>
        <source>The charge flap stays closed while we drive.</source>
        <translation>Die Ladeklappe bleibt während der Fahrt zu.</translation>
    </message>
    <message>
        <source>Unlock the doors?</source>
        <translation>Türen entriegeln?</translation>
    </message>
    <message>
        <source>Open the door?</source>
        <translation>Tür öffnen?</translation>
    </message>
    <message>
        <source>I had just read what somebody else wrote. Do you want this yourself?</source>
        <translation>Ich habe eben fremden Text gelesen. Ist das Ihr eigener Wunsch?</translation>
    </message>
    <message>
        <source>Is this really {name}?</source>
        <translation>Ist das wirklich {name}?</translation>
    </message>
    <message>
        <source>Privacy mode is on, so I remember nothing; switch it off first.</source>
        <translation>Der Privatmodus ist an, darum merke ich mir nichts; bitte erst ausschalten.</translation>
    </message>
    <message>
        <source>A call that has ended cannot be taken back.</source>
        <translation>Ein beendeter Anruf lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>This car shows kilometres and degrees Celsius only.</source>
        <translation>Dieses Auto zeigt nur Kilometer und Grad Celsius.</translation>
    </message>
    <message>
        <source>This car shows the time in 24 hours only.</source>
        <translation>Dieses Auto zeigt die Zeit nur in 24 Stunden.</translation>
    </message>
    <message>
        <source>There is no route to stop on; say where to go first.</source>
        <translation>Es gibt noch keine Route für einen Stopp; bitte erst ein Ziel nennen.</translation>
    </message>
    <message>
        <source>The stops on the way stay.</source>
        <translation>Die Stopps unterwegs bleiben.</translation>
    </message>
    <message>
        <source>That is undone.</source>
        <translation>Das ist rückgängig gemacht.</translation>
    </message>
    <message>
        <source>I have done nothing of that kind.</source>
        <translation>So etwas habe ich nicht getan.</translation>
    </message>
    <message>
        <source>I look after the whole car, the way, your day and your house.</source>
        <translation>Ich kümmere mich um das ganze Auto, den Weg, den Tag und das Zuhause.</translation>
    </message>
    <message>
        <source>Say for example: {examples}.</source>
        <translation>Zum Beispiel: {examples}.</translation>
    </message>
    <message>
        <source>I have not said anything yet.</source>
        <translation>Ich habe noch nichts gesagt.</translation>
    </message>
    <message>
        <source>Because you asked me to take it back.</source>
        <translation>Weil es zurückgenommen werden sollte.</translation>
    </message>
    <message>
        <source>Because at {time} you said: “{said}”.</source>
        <translation>Weil Sie um {time} gesagt haben: „{said}“.</translation>
    </message>
    <message>
        <source>Because it was touched on the screen at {time}.</source>
        <translation>Weil es um {time} am Bildschirm berührt wurde.</translation>
    </message>
    <message>
        <source>Nobody here is called {agent}.</source>
        <translation>Hier heißt niemand {agent}.</translation>
    </message>
    <message>
        <source>A timer ended at {time}.</source>
        <translation>Ein Timer ist um {time} Uhr abgelaufen.</translation>
    </message>
    <message>
        <source>The timer “{name}” is over.</source>
        <translation>Der Timer „{name}“ ist abgelaufen.</translation>
    </message>
    <message>
        <source>The timer is over.</source>
        <translation>Der Timer ist abgelaufen.</translation>
    </message>
    <message>
        <source>You are at {place}: {text}.</source>
        <translation>Sie sind bei {place}: {text}.</translation>
    </message>
    <message>
        <source>A reminder of {time}: {text}.</source>
        <translation>Eine Erinnerung von {time} Uhr: {text}.</translation>
    </message>
    <message>
        <source>A reminder: {text}.</source>
        <translation>Eine Erinnerung: {text}.</translation>
    </message>
    <message>
        <source>Please say either when or where I shall remind you.</source>
        <translation>Bitte sagen Sie, wann oder wo ich Sie erinnern soll.</translation>
    </message>
    <message>
        <source>That time is over already.</source>
        <translation>Diese Zeit ist schon vorbei.</translation>
    </message>
    <message>
        <source>I will remind you {day} at {time}: {text}.</source>
        <translation>Ich erinnere Sie {day} um {time} Uhr: {text}.</translation>
    </message>
    <message>
        <source>There are no reminders.</source>
        <translation>Es gibt keine Erinnerungen.</translation>
    </message>
    <message>
        <source>One reminder, {day} at {time}: {text}.</source>
        <translation>Eine Erinnerung, {day} um {time} Uhr: {text}.</translation>
    </message>
    <message>
        <source>{count} reminders, the next one {day} at {time}: {text}.</source>
        <translation>{count} Erinnerungen, die nächste {day} um {time} Uhr: {text}.</translation>
    </message>
    <message>
        <source>One reminder, at {place}: {text}.</source>
        <translation>Eine Erinnerung, bei {place}: {text}.</translation>
    </message>
    <message>
        <source>{count} reminders, one of them at {place}: {text}.</source>
        <translation>{count} Erinnerungen, eine davon bei {place}: {text}.</translation>
    </message>
    <message>
        <source>I will not remind you of it any more: {text}.</source>
        <translation>Daran erinnere ich Sie nicht mehr: {text}.</translation>
    </message>
    <message>
        <source>Please say how long the timer shall run.</source>
        <translation>Bitte sagen Sie, wie lange der Timer laufen soll.</translation>
    </message>
    <message>
        <source>{most} timers are running already.</source>
        <translation>Es laufen schon {most} Timer.</translation>
    </message>
    <message>
        <source>The timer rings at {time}.</source>
        <translation>Der Timer klingelt um {time} Uhr.</translation>
    </message>
    <message>
        <source>No timer is running.</source>
        <translation>Es läuft kein Timer.</translation>
    </message>
    <message>
        <source>The timer has {minutes} minutes and {seconds} seconds left.</source>
        <translation>Der Timer läuft noch {minutes} Minuten und {seconds} Sekunden.</translation>
    </message>
    <message>
        <source>{count} timers; the next one has {minutes} minutes and {seconds} seconds left.</source>
        <translation>{count} Timer; der nächste läuft noch {minutes} Minuten und {seconds} Sekunden.</translation>
    </message>
    <message>
        <source>The timer is stopped.</source>
        <translation>Der Timer ist gestoppt.</translation>
    </message>
    <message>
        <source>The timer now rings at {time}.</source>
        <translation>Der Timer klingelt jetzt um {time} Uhr.</translation>
    </message>
    <message>
        <source>There is no map here, so I can remind you only by time.</source>
        <translation>Hier gibt es keine Karte, deshalb kann ich Sie nur nach der Uhr erinnern.</translation>
    </message>
    <message>
        <source>I will remind you at {place}: {text}.</source>
        <translation>Ich erinnere Sie bei {place}: {text}.</translation>
    </message>
    <message>
        <source>Wallbox at home</source>
        <translation>Wallbox zu Hause</translation>
    </message>
    <message>
        <source>There is no map here, so I know no chargers.</source>
        <translation>Hier fehlt eine Karte, darum kenne ich keine Ladesäulen.</translation>
    </message>
    <message>
        <source>I know no charging station called {place} around here.</source>
        <translation>Hier kenne ich keine Ladestation namens {place}.</translation>
    </message>
    <message>
        <source>The car cannot charge while it drives.</source>
        <translation>Während der Fahrt kann das Auto nicht laden.</translation>
    </message>
    <message>
        <source>There is no charger where the car stands.</source>
        <translation>Wo das Auto steht, ist keine Ladesäule.</translation>
    </message>
    <message>
        <source>The charging cable is not plugged in yet.</source>
        <translation>Das Ladekabel steckt noch nicht.</translation>
    </message>
    <message>
        <source>The battery holds {charge:g} % and the limit is {limit:g} %.</source>
        <translation>Der Akku hat {charge:g} %, die Grenze liegt bei {limit:g} %.</translation>
    </message>
    <message>
        <source>The battery would have to go from {start:g} % down to {end:g} %.</source>
        <translation>Der Akku müsste von {start:g} % auf {end:g} % sinken.</translation>
    </message>
    <message>
        <source>Please say when to be ready, when to start, or to end it.</source>
        <translation>Bitte sagen, wann fertig, wann gestartet oder ob beendet werden soll.</translation>
    </message>
    <message>
        <source>There is no map here, so I cannot plan stops.</source>
        <translation>Hier fehlt eine Karte, darum kann ich keine Stopps planen.</translation>
    </message>
    <message>
        <source>I know no place called {place} around here.</source>
        <translation>Hier kenne ich keinen Ort namens {place}.</translation>
    </message>
    <message>
        <source>There is no route yet; where shall it go?</source>
        <translation>Es gibt noch keine Route; wohin soll es gehen?</translation>
    </message>
    <message>
        <source>The car is not charging.</source>
        <translation>Das Auto lädt nicht.</translation>
    </message>
    <message>
        <source>No charger that is open brings the car there.</source>
        <translation>Keine offene Ladesäule bringt das Auto bis dorthin.</translation>
    </message>
    <message>
        <source>The car arrives with {most} % at most, not with {wish} %.</source>
        <translation>Das Auto kommt mit höchstens {most} % an, nicht mit {wish} %.</translation>
    </message>
    <message>
        <source>Every plug at {station} is taken.</source>
        <translation>An {station} ist alles belegt.</translation>
    </message>
    <message>
        <source>{station} is out of order.</source>
        <translation>{station} ist außer Betrieb.</translation>
    </message>
    <message>
        <source>{station} is closed.</source>
        <translation>{station} ist geschlossen.</translation>
    </message>
    <message>
        <source>{why} I planned {station} instead.</source>
        <translation>{why} Stattdessen ist {station} eingeplant.</translation>
    </message>
    <message>
        <source>{why} No other charger fits this route.</source>
        <translation>{why} Keine andere Ladesäule passt zur Route.</translation>
    </message>
    <message>
        <source>The air goes to the feet now.</source>
        <translation>Die Luft geht jetzt zu den Füßen.</translation>
    </message>
    <message>
        <source>The air goes to the head now.</source>
        <translation>Die Luft geht jetzt zum Kopf.</translation>
    </message>
    <message>
        <source>The air goes to the windshield now.</source>
        <translation>Die Luft geht jetzt zur Windschutzscheibe.</translation>
    </message>
    <message>
        <source>The air goes to head and feet now.</source>
        <translation>Die Luft geht jetzt zu Kopf und Füßen.</translation>
    </message>
    <message>
        <source>The air goes to feet and windshield now.</source>
        <translation>Die Luft geht jetzt zu Füßen und Windschutzscheibe.</translation>
    </message>
    <message>
        <source>The air goes to head and windshield now.</source>
        <translation>Die Luft geht jetzt zu Kopf und Windschutzscheibe.</translation>
    </message>
    <message>
        <source>The climate heats now, without the air conditioning.</source>
        <translation>Jetzt wird geheizt, ohne Klimakompressor.</translation>
    </message>
    <message>
        <source>The climate cools now.</source>
        <translation>Jetzt wird gekühlt.</translation>
    </message>
    <message>
        <source>The climate looks after itself now; the fan runs at {fan}.</source>
        <translation>Die Klimaanlage regelt jetzt selbst, das Gebläse läuft auf Stufe {fan}.</translation>
    </message>
    <message>
        <source>The climate saves energy now; the fan runs at {fan} at most.</source>
        <translation>Die Klimaanlage spart jetzt Energie, das Gebläse läuft höchstens auf Stufe {fan}.</translation>
    </message>
    <message>
        <source>Fresh air comes in now.</source>
        <translation>Jetzt kommt frische Luft herein.</translation>
    </message>
    <message>
        <source>The air goes round inside now.</source>
        <translation>Die Umluft ist jetzt an.</translation>
    </message>
    <message>
        <source>The car chooses between fresh and inside air now.</source>
        <translation>Das Auto wählt jetzt selbst zwischen Frischluft und Umluft.</translation>
    </message>
    <message>
        <source>The windshield is being cleared.</source>
        <translation>Die Windschutzscheibe wird frei gemacht.</translation>
    </message>
    <message>
        <source>The rear window is being cleared.</source>
        <translation>Die Heckscheibe wird frei gemacht.</translation>
    </message>
    <message>
        <source>Windshield and rear window are being cleared.</source>
        <translation>Windschutzscheibe und Heckscheibe werden frei gemacht.</translation>
    </message>
    <message>
        <source>The windshield defroster is off.</source>
        <translation>Die Frontscheibenheizung ist aus.</translation>
    </message>
    <message>
        <source>The rear defroster is off.</source>
        <translation>Die Heckscheibenheizung ist aus.</translation>
    </message>
    <message>
        <source>The defrosters are off.</source>
        <translation>Die Scheibenheizungen sind aus.</translation>
    </message>
    <message>
        <source>It is set to {value:g} degrees{gap}{place} now.</source>
        <translation>Jetzt sind{gap}{place} {value:g} Grad eingestellt.</translation>
    </message>
    <message>
        <source>It is set to between {low:g} and {high:g} degrees{gap}{place} now.</source>
        <translation>Jetzt sind{gap}{place} {low:g} bis {high:g} Grad eingestellt.</translation>
    </message>
    <message>
        <source>The fan is off.</source>
        <translation>Das Gebläse ist aus.</translation>
    </message>
    <message>
        <source>The fan is at {fan}.</source>
        <translation>Das Gebläse steht auf Stufe {fan}.</translation>
    </message>
    <message>
        <source>The air conditioning is on.</source>
        <translation>Die Klimaanlage ist an.</translation>
    </message>
    <message>
        <source>The air conditioning is off.</source>
        <translation>Die Klimaanlage ist aus.</translation>
    </message>
    <message>
        <source>The air is being purified.</source>
        <translation>Die Luft wird gereinigt.</translation>
    </message>
    <message>
        <source>The air purifier is off.</source>
        <translation>Der Luftreiniger ist aus.</translation>
    </message>
    <message>
        <source>The windshield is cleared by itself when it mists up.</source>
        <translation>Die Windschutzscheibe wird von selbst frei gemacht, wenn sie beschlägt.</translation>
    </message>
    <message>
        <source>The windshield is no longer cleared by itself.</source>
        <translation>Die Windschutzscheibe wird nicht mehr von selbst frei gemacht.</translation>
    </message>
    <message>
        <source>The steering wheel heating is at {level}.</source>
        <translation>Die Lenkradheizung steht auf Stufe {level}.</translation>
    </message>
    <message>
        <source>The steering wheel heating is off.</source>
        <translation>Die Lenkradheizung ist aus.</translation>
    </message>
    <message>
        <source>All seats follow the driver&apos;s {celsius:g} degrees.</source>
        <translation>Alle Plätze haben jetzt die {celsius:g} Grad des Fahrers.</translation>
    </message>
    <message>
        <source>Each seat has its own temperature again.</source>
        <translation>Jeder Platz hat wieder seine eigene Temperatur.</translation>
    </message>
    <message>
        <source>It is {measured:g} degrees at your seat, set to {celsius:g}.</source>
        <translation>An Ihrem Platz sind es {measured:g} Grad, eingestellt sind {celsius:g}.</translation>
    </message>
    <message>
        <source>The fan is at {fan} and the air conditioning is on.</source>
        <translation>Das Gebläse steht auf Stufe {fan}, die Klimaanlage ist an.</translation>
    </message>
    <message>
        <source>The fan is at {fan} and the air conditioning is off.</source>
        <translation>Das Gebläse steht auf Stufe {fan}, die Klimaanlage ist aus.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Privacy mode is on: I listen only while you hold the button, and keep nothing.</source>
        <translation>Privatmodus an: Ich höre nur bei gedrückter Taste zu und behalte nichts.</translation>
    </message>
    <message>
        <source>Privacy mode is off.</source>
        <translation>Privatmodus aus.</translation>
    </message>
    <message>
        <source>The microphone is closed; tap the microphone to open it.</source>
        <translation>Das Mikrofon ist aus; zum Einschalten darauf tippen.</translation>
    </message>
    <message>
        <source>The microphone is open.</source>
        <translation>Das Mikrofon ist an.</translation>
    </message>
    <message>
        <source>I do not speak {language} yet.</source>
        <translation>{language} spreche ich noch nicht.</translation>
    </message>
    <message>
        <source>I answer in your language.</source>
        <translation>Ich antworte in Ihrer Sprache.</translation>
    </message>
    <message>
        <source>I speak {language} now.</source>
        <translation>Ich spreche jetzt {language}.</translation>
    </message>
    <message>
        <source>That is as far as it goes.</source>
        <translation>Weiter geht es nicht.</translation>
    </message>
    <message>
        <source>I keep it short.</source>
        <translation>Ich fasse mich kurz.</translation>
    </message>
    <message>
        <source>I say more.</source>
        <translation>Ich erzähle mehr.</translation>
    </message>
    <message>
        <source>I speak louder now.</source>
        <translation>Ich spreche jetzt lauter.</translation>
    </message>
    <message>
        <source>I speak more quietly now.</source>
        <translation>Ich spreche jetzt leiser.</translation>
    </message>
    <message>
        <source>I speak more slowly now.</source>
        <translation>Ich spreche jetzt langsamer.</translation>
    </message>
    <message>
        <source>I speak faster now.</source>
        <translation>Ich spreche jetzt schneller.</translation>
    </message>
    <message>
        <source>I speak as usual again.</source>
        <translation>Ich spreche wieder wie gewohnt.</translation>
    </message>
    <message>
        <source>Okay, I leave it.</source>
        <translation>Gut, ich lasse es.</translation>
    </message>
    <message>
        <source>We begin anew. What can I do?</source>
        <translation>Wir fangen neu an. Was darf es sein?</translation>
    </message>
    <message>
        <source>I read it to you; while we drive it is not shown.</source>
        <translation>Ich lese es vor; während der Fahrt wird es nicht gezeigt.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>It overlaps with {title} at {time}.</source>
        <translation>Es überschneidet sich mit {title} um {time} Uhr.</translation>
    </message>
    <message>
        <source>I only know the calendar of today and tomorrow.</source>
        <translation>Ich kenne nur den Kalender von heute und morgen.</translation>
    </message>
    <message>
        <source>{title} is in the calendar, {day} at {time}.</source>
        <translation>{title} steht im Kalender, {day} um {time} Uhr.</translation>
    </message>
    <message>
        <source>Please say when it shall be.</source>
        <translation>Bitte sagen Sie, wann es sein soll.</translation>
    </message>
    <message>
        <source>{title} is now {day} at {time}.</source>
        <translation>{title} ist jetzt {day} um {time} Uhr.</translation>
    </message>
    <message>
        <source>{title} is cancelled.</source>
        <translation>{title} ist abgesagt.</translation>
    </message>
    <message>
        <source>There is nothing in the calendar {day}.</source>
        <translation>{day} steht nichts im Kalender.</translation>
    </message>
    <message>
        <source>You have one appointment {day}: {title} at {time}.</source>
        <translation>Sie haben {day} einen Termin: {title} um {time} Uhr.</translation>
    </message>
    <message>
        <source>You have {count} appointments {day}.</source>
        <translation>Sie haben {day} {count} Termine.</translation>
    </message>
    <message>
        <source>The whole day: {title}.</source>
        <translation>Ganztägig: {title}.</translation>
    </message>
    <message>
        <source>The next one is {title} at {time}.</source>
        <translation>Der nächste ist {title} um {time} Uhr.</translation>
    </message>
    <message>
        <source>The first one is {title} at {time}.</source>
        <translation>Der erste ist {title} um {time} Uhr.</translation>
    </message>
    <message>
        <source>All of them are over.</source>
        <translation>Alle sind schon vorbei.</translation>
    </message>
    <message>
        <source>There are no more appointments today.</source>
        <translation>Heute gibt es keine Termine mehr.</translation>
    </message>
    <message>
        <source>One appointment is left today: {title} at {time}, {place}.</source>
        <translation>Heute ist noch ein Termin übrig: {title} um {time} Uhr, {place}.</translation>
    </message>
    <message>
        <source>One appointment is left today: {title} at {time}.</source>
        <translation>Heute ist noch ein Termin übrig: {title} um {time} Uhr.</translation>
    </message>
    <message>
        <source>{count} appointments are left today, next {title} at {time}, {place}.</source>
        <translation>Heute sind noch {count} Termine übrig, als Nächstes {title} um {time} Uhr, {place}.</translation>
    </message>
    <message>
        <source>{count} appointments are left today, next {title} at {time}.</source>
        <translation>Heute sind noch {count} Termine übrig, als Nächstes {title} um {time} Uhr.</translation>
    </message>
    <message>
        <source>Just now it is {title}, until {time}.</source>
        <translation>Gerade läuft {title}, bis {time} Uhr.</translation>
    </message>
    <message>
        <source>There is no reminder of {text}.</source>
        <translation>Es gibt keine Erinnerung an {text}.</translation>
    </message>
    <message>
        <source>There is no timer called {name}.</source>
        <translation>Es gibt keinen Timer namens {name}.</translation>
    </message>
    <message>
        <source>There is no further appointment.</source>
        <translation>Es gibt keinen weiteren Termin.</translation>
    </message>
    <message>
        <source>There is no appointment called {title}.</source>
        <translation>Es gibt keinen Termin namens {title}.</translation>
    </message>
    <message>
        <source>I do not know which time {time} is.</source>
        <translation>Ich weiß nicht, welche Zeit {time} ist.</translation>
    </message>
    <message>
        <source>The head-up display is on.</source>
        <translation>Das Head-up-Display ist an.</translation>
    </message>
    <message>
        <source>The head-up display is off.</source>
        <translation>Das Head-up-Display ist aus.</translation>
    </message>
    <message>
        <source>The head-up picture is at a height of {percent} percent.</source>
        <translation>Das Head-up-Bild steht auf {percent} Prozent Höhe.</translation>
    </message>
    <message>
        <source>There is no such theme; there are {names}.</source>
        <translation>Dieses Thema gibt es nicht; es gibt {names}.</translation>
    </message>
    <message>
        <source>The screens wear {theme} now.</source>
        <translation>Die Bildschirme tragen jetzt {theme}.</translation>
    </message>
    <message>
        <source>Please say which units.</source>
        <translation>Bitte sagen Sie, welche Einheiten.</translation>
    </message>
    <message>
        <source>The screens show kilometres and degrees Celsius.</source>
        <translation>Die Bildschirme zeigen Kilometer und Grad Celsius.</translation>
    </message>
    <message>
        <source>The time is shown in 24 hours.</source>
        <translation>Die Uhrzeit wird in 24 Stunden angezeigt.</translation>
    </message>
    <message>
        <source>The screens do not speak that language yet.</source>
        <translation>Diese Sprache sprechen die Bildschirme noch nicht.</translation>
    </message>
    <message>
        <source>The screen is at {percent} percent.</source>
        <translation>Der Bildschirm steht auf {percent} Prozent.</translation>
    </message>
    <message>
        <source>The instruments are at {percent} percent.</source>
        <translation>Die Instrumente stehen auf {percent} Prozent.</translation>
    </message>
    <message>
        <source>The head-up display is at {percent} percent.</source>
        <translation>Das Head-up-Display steht auf {percent} Prozent.</translation>
    </message>
    <message>
        <source>All screens are at {percent} percent.</source>
        <translation>Alle Bildschirme stehen auf {percent} Prozent.</translation>
    </message>
    <message>
        <source>The screens show day colours.</source>
        <translation>Die Bildschirme zeigen Tagfarben.</translation>
    </message>
    <message>
        <source>The screens show night colours.</source>
        <translation>Die Bildschirme zeigen Nachtfarben.</translation>
    </message>
    <message>
        <source>The colours follow the time of day.</source>
        <translation>Die Farben folgen der Tageszeit.</translation>
    </message>
    <message>
        <source>The screens speak English.</source>
        <translation>Die Bildschirme sprechen Englisch.</translation>
    </message>
    <message>
        <source>The screens speak Chinese.</source>
        <translation>Die Bildschirme sprechen Chinesisch.</translation>
    </message>
    <message>
        <source>The screens speak German.</source>
        <translation>Die Bildschirme sprechen Deutsch.</translation>
    </message>
    <message>
        <source>The screens speak French.</source>
        <translation>Die Bildschirme sprechen Französisch.</translation>
    </message>
    <message>
        <source>The words have their usual size.</source>
        <translation>Die Schrift hat ihre übliche Größe.</translation>
    </message>
    <message>
        <source>The words are larger now.</source>
        <translation>Die Schrift ist jetzt größer.</translation>
    </message>
    <message>
        <source>The words are as large as they can be.</source>
        <translation>Die Schrift ist jetzt so groß wie möglich.</translation>
    </message>
    <message>
        <source>The words cannot be any larger.</source>
        <translation>Größer kann die Schrift nicht werden.</translation>
    </message>
    <message>
        <source>The words cannot be any smaller.</source>
        <translation>Kleiner kann die Schrift nicht werden.</translation>
    </message>
    <message>
        <source>Here it is.</source>
        <translation>Hier ist es.</translation>
    </message>
    <message>
        <source>It is on the instruments now.</source>
        <translation>Es ist jetzt auf den Instrumenten.</translation>
    </message>
    <message>
        <source>It is on the head-up display now.</source>
        <translation>Es ist jetzt auf dem Head-up-Display.</translation>
    </message>
    <message>
        <source>No instrument screen is connected.</source>
        <translation>Es ist kein Instrumentenbildschirm angeschlossen.</translation>
    </message>
    <message>
        <source>No head-up display is connected.</source>
        <translation>Es ist kein Head-up-Display angeschlossen.</translation>
    </message>
    <message>
        <source>The instruments show the way, the music or the car.</source>
        <translation>Die Instrumente zeigen den Weg, die Musik oder das Auto.</translation>
    </message>
    <message>
        <source>The head-up display shows the way only.</source>
        <translation>Das Head-up-Display zeigt nur den Weg.</translation>
    </message>
    <message>
        <source>The head-up display is off; switch it on first.</source>
        <translation>Das Head-up-Display ist aus; schalten Sie es zuerst ein.</translation>
    </message>
    <message>
        <source>Please say either a value or a change.</source>
        <translation>Bitte nenne entweder einen Wert oder eine Änderung.</translation>
    </message>
    <message>
        <source>That goes from {low:g} to {high:g}.</source>
        <translation>Das geht von {low:g} bis {high:g}.</translation>
    </message>
    <message>
        <source>That was so already.</source>
        <translation>Das war schon so.</translation>
    </message>
    <message>
        <source>Regeneration is at level {level} of 3.</source>
        <translation>Die Rekuperation steht auf Stufe {level} von 3.</translation>
    </message>
    <message>
        <source>Please say whether to warn, or at how many kilometres per hour.</source>
        <translation>Bitte sagen Sie, ob gewarnt werden soll, oder ab wie vielen km/h.</translation>
    </message>
    <message>
        <source>The warning comes 0 to 20 km/h above the sign, or at a limit of your own from 30 to 200 km/h.</source>
        <translation>Gewarnt wird 0 bis 20 km/h über dem Schild oder bei einem eigenen Limit von 30 bis 200 km/h.</translation>
    </message>
    <message>
        <source>The speed warning is off.</source>
        <translation>Die Tempowarnung ist aus.</translation>
    </message>
    <message>
        <source>I warn you above {kmh} km/h.</source>
        <translation>Ich warne Sie ab {kmh} km/h.</translation>
    </message>
    <message>
        <source>I warn you {kmh} km/h above the limit of the sign.</source>
        <translation>Ich warne Sie {kmh} km/h über dem Tempolimit.</translation>
    </message>
    <message>
        <source>The car drives in normal mode.</source>
        <translation>Das Auto fährt im Normalmodus.</translation>
    </message>
    <message>
        <source>The car drives in eco mode, which saves energy.</source>
        <translation>Das Auto fährt im Eco-Modus, das spart Energie.</translation>
    </message>
    <message>
        <source>The car drives in sport mode, which takes more energy.</source>
        <translation>Das Auto fährt im Sportmodus, das braucht mehr Energie.</translation>
    </message>
    <message>
        <source>The car drives in snow mode, with a gentle start and gentle regeneration.</source>
        <translation>Das Auto fährt im Schneemodus: sanftes Anfahren, sanfte Rekuperation.</translation>
    </message>
    <message>
        <source>The car drives in rain mode, with a gentle start.</source>
        <translation>Das Auto fährt im Regenmodus und fährt sanft an.</translation>
    </message>
    <message>
        <source>The car is in park.</source>
        <translation>Die Parkstellung ist eingelegt.</translation>
    </message>
    <message>
        <source>The car is in reverse.</source>
        <translation>Der Rückwärtsgang ist eingelegt.</translation>
    </message>
    <message>
        <source>The car is in neutral.</source>
        <translation>Die Neutralstellung ist eingelegt.</translation>
    </message>
    <message>
        <source>The car is in drive.</source>
        <translation>Die Fahrstellung ist eingelegt.</translation>
    </message>
    <message>
        <source>You are driving {kmh} km/h.</source>
        <translation>Sie fahren {kmh} km/h.</translation>
    </message>
    <message>
        <source>The car is standing.</source>
        <translation>Das Auto steht.</translation>
    </message>
    <message>
        <source>The battery is at {percent} percent, which is enough for about {km} kilometres.</source>
        <translation>Die Batterie hat {percent} Prozent, das reicht für etwa {km} Kilometer.</translation>
    </message>
    <message>
        <source>The average is {kwh:.1f} kilowatt hours per 100 kilometres.</source>
        <translation>Der Durchschnitt liegt bei {kwh:.1f} Kilowattstunden auf 100 Kilometer.</translation>
    </message>
    <message>
        <source>The car has driven {km} kilometres in its life.</source>
        <translation>Das Auto ist bisher {km} Kilometer gefahren.</translation>
    </message>
    <message>
        <source>This trip so far: {km:.1f} kilometres in {minutes} minutes.</source>
        <translation>Diese Fahrt bisher: {km:.1f} Kilometer in {minutes} Minuten.</translation>
    </message>
    <message>
        <source>on Monday</source>
        <translation>am Montag</translation>
    </message>
    <message>
        <source>on Tuesday</source>
        <translation>am Dienstag</translation>
    </message>
    <message>
        <source>on Wednesday</source>
        <translation>am Mittwoch</translation>
    </message>
    <message>
        <source>on Thursday</source>
        <translation>am Donnerstag</translation>
    </message>
    <message>
        <source>on Friday</source>
        <translation>am Freitag</translation>
    </message>
    <message>
        <source>on Saturday</source>
        <translation>am Samstag</translation>
    </message>
    <message>
        <source>on Sunday</source>
        <translation>am Sonntag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>The window{gap}{place} is closed.</source>
        <translation>Das Fenster{gap}{place} ist zu.</translation>
    </message>
    <message>
        <source>The window{gap}{place} is open.</source>
        <translation>Das Fenster{gap}{place} ist offen.</translation>
    </message>
    <message>
        <source>The window{gap}{place} is {low:g} percent open.</source>
        <translation>Das Fenster{gap}{place} ist zu {low:g} Prozent offen.</translation>
    </message>
    <message>
        <source>The windows{gap}{place} are closed.</source>
        <translation>Die Fenster{gap}{place} sind zu.</translation>
    </message>
    <message>
        <source>The windows{gap}{place} are open.</source>
        <translation>Die Fenster{gap}{place} sind offen.</translation>
    </message>
    <message>
        <source>The windows{gap}{place} are {low:g} percent open.</source>
        <translation>Die Fenster{gap}{place} sind zu {low:g} Prozent offen.</translation>
    </message>
    <message>
        <source>The windows{gap}{place} are {low:g} to {high:g} percent open.</source>
        <translation>Die Fenster{gap}{place} sind zu {low:g} bis {high:g} Prozent offen.</translation>
    </message>
    <message>
        <source>All windows are closed.</source>
        <translation>Alle Fenster sind zu.</translation>
    </message>
    <message>
        <source>All windows are open.</source>
        <translation>Alle Fenster sind offen.</translation>
    </message>
    <message>
        <source>All windows are {low:g} percent open.</source>
        <translation>Alle Fenster sind zu {low:g} Prozent offen.</translation>
    </message>
    <message>
        <source>The windows are {low:g} to {high:g} percent open.</source>
        <translation>Die Fenster sind zu {low:g} bis {high:g} Prozent offen.</translation>
    </message>
    <message>
        <source>The shade in the rear left is closed.</source>
        <translation>Das Rollo hinten links ist zu.</translation>
    </message>
    <message>
        <source>The shade in the rear left is open.</source>
        <translation>Das Rollo hinten links ist offen.</translation>
    </message>
    <message>
        <source>The shade in the rear left is {percent} percent open.</source>
        <translation>Das Rollo hinten links ist zu {percent} Prozent offen.</translation>
    </message>
    <message>
        <source>The shade in the rear right is closed.</source>
        <translation>Das Rollo hinten rechts ist zu.</translation>
    </message>
    <message>
        <source>The shade in the rear right is open.</source>
        <translation>Das Rollo hinten rechts ist offen.</translation>
    </message>
    <message>
        <source>The shade in the rear right is {percent} percent open.</source>
        <translation>Das Rollo hinten rechts ist zu {percent} Prozent offen.</translation>
    </message>
    <message>
        <source>The shades in the back are closed.</source>
        <translation>Die Rollos hinten sind zu.</translation>
    </message>
    <message>
        <source>The shades in the back are open.</source>
        <translation>Die Rollos hinten sind offen.</translation>
    </message>
    <message>
        <source>The shades in the back are {percent} percent open.</source>
        <translation>Die Rollos hinten sind zu {percent} Prozent offen.</translation>
    </message>
    <message>
        <source>The shade of the rear window is closed.</source>
        <translation>Das Heckrollo ist zu.</translation>
    </message>
    <message>
        <source>The shade of the rear window is open.</source>
        <translation>Das Heckrollo ist offen.</translation>
    </message>
    <message>
        <source>The shade of the rear window is {percent} percent open.</source>
        <translation>Das Heckrollo ist zu {percent} Prozent offen.</translation>
    </message>
    <message>
        <source>The sunroof shade is closed.</source>
        <translation>Das Dachrollo ist zu.</translation>
    </message>
    <message>
        <source>The sunroof shade is open.</source>
        <translation>Das Dachrollo ist offen.</translation>
    </message>
    <message>
        <source>The sunroof shade is {percent} percent open.</source>
        <translation>Das Dachrollo ist zu {percent} Prozent offen.</translation>
    </message>
    <message>
        <source>Please say how far, or to tilt it.</source>
        <translation>Bitte sagen, wie weit, oder ob gekippt.</translation>
    </message>
    <message>
        <source>The sunroof is tilted.</source>
        <translation>Das Schiebedach ist gekippt.</translation>
    </message>
    <message>
        <source>The sunroof is closed.</source>
        <translation>Das Schiebedach ist zu.</translation>
    </message>
    <message>
        <source>The sunroof is open.</source>
        <translation>Das Schiebedach ist offen.</translation>
    </message>
    <message>
        <source>The sunroof is {percent} percent open.</source>
        <translation>Das Schiebedach ist zu {percent} Prozent offen.</translation>
    </message>
    <message>
        <source>Owner&apos;s manual, page {page}, {title}.</source>
        <translation>Betriebsanleitung, Seite {page}, {title}.</translation>
    </message>
    <message>
        <source>The owner&apos;s manual does not tell.</source>
        <translation>Die Betriebsanleitung sagt dazu nichts.</translation>
    </message>
    <message>
        <source>The manual knows no such light; tell me its colour and what it looks like.</source>
        <translation>Die Anleitung kennt keine solche Leuchte; sagen Sie mir Farbe und Aussehen.</translation>
    </message>
    <message>
        <source>{name} is lit: {meaning} {action}</source>
        <translation>{name} leuchtet: {meaning} {action}</translation>
    </message>
    <message>
        <source>{name}: {meaning} It is not lit now.</source>
        <translation>{name}: {meaning} Sie leuchtet gerade nicht.</translation>
    </message>
    <message>
        <source>No warning light is on.</source>
        <translation>Keine Warnleuchte ist an.</translation>
    </message>
    <message>
        <source>{count} warning lights are on: {names}.</source>
        <translation>{count} Warnleuchten sind an: {names}.</translation>
    </message>
    <message>
        <source>The car is well: tyres, fluids and batteries are as they should be.</source>
        <translation>Dem Auto geht es gut: Reifen, Flüssigkeiten und Batterien sind in Ordnung.</translation>
    </message>
    <message>
        <source>This wants attention: {names}.</source>
        <translation>Das braucht Aufmerksamkeit: {names}.</translation>
    </message>
    <message>
        <source>All tyres are well; the lowest has {bar:.1f} bar of 2.5.</source>
        <translation>Alle Reifen sind in Ordnung; der niedrigste hat {bar:.1f} von 2,5 bar.</translation>
    </message>
    <message>
        <source>The tyre {which} has only {bar:.1f} bar; it should have 2.5.</source>
        <translation>Der Reifen {which} hat nur {bar:.1f} bar; es sollten 2,5 sein.</translation>
    </message>
    <message>
        <source>front left</source>
        <translation>vorne links</translation>
    </message>
    <message>
        <source>front right</source>
        <translation>vorne rechts</translation>
    </message>
    <message>
        <source>rear left</source>
        <translation>hinten links</translation>
    </message>
    <message>
        <source>rear right</source>
        <translation>hinten rechts</translation>
    </message>
    <message>
        <source>The next service is due in {km} kilometres or {days} days.</source>
        <translation>Der nächste Service ist in {km} Kilometern oder {days} Tagen fällig.</translation>
    </message>
    <message>
        <source>The service is due now.</source>
        <translation>Der Service ist jetzt fällig.</translation>
    </message>
    <message>
        <source>An appointment is booked for {when} at {workshop}.</source>
        <translation>Ein Termin ist gebucht: {when}, {workshop}.</translation>
    </message>
    <message>
        <source>No appointment is booked.</source>
        <translation>Es ist kein Termin gebucht.</translation>
    </message>
    <message>
        <source>The last visit was on {day} at {km} kilometres: {what}.</source>
        <translation>Der letzte Besuch war am {day} bei {km} Kilometern: {what}.</translation>
    </message>
    <message>
        <source>No visit to a workshop is written down.</source>
        <translation>Es ist kein Werkstattbesuch eingetragen.</translation>
    </message>
    <message>
        <source>Free times are {times}; which one shall I take?</source>
        <translation>Frei ist {times}; welchen Termin soll ich nehmen?</translation>
    </message>
    <message>
        <source>Nothing is free then; the next free times are {times}.</source>
        <translation>Dann ist nichts frei; die nächsten freien Termine sind {times}.</translation>
    </message>
    <message>
        <source>The workshop has no free time in the next three weeks.</source>
        <translation>Die Werkstatt hat in den nächsten drei Wochen keinen freien Termin.</translation>
    </message>
    <message>
        <source>I did not understand the day; free times are {times}.</source>
        <translation>Den Tag habe ich nicht verstanden; frei ist {times}.</translation>
    </message>
    <message>
        <source>There is an appointment already, on {when}; cancel it first.</source>
        <translation>Es gibt schon einen Termin, {when}; sagen Sie ihn zuerst ab.</translation>
    </message>
    <message>
        <source>The appointment on {when} is cancelled.</source>
        <translation>Der Termin {when} ist abgesagt.</translation>
    </message>
    <message>
        <source>There is no appointment to cancel.</source>
        <translation>Es gibt keinen Termin abzusagen.</translation>
    </message>
    <message>
        <source>The manual has no such section.</source>
        <translation>Diesen Abschnitt gibt es in der Anleitung nicht.</translation>
    </message>
    <message>
        <source>Here is page {page}: {title}.</source>
        <translation>Hier ist Seite {page}: {title}.</translation>
    </message>
    <message>
        <source>Here is the owner&apos;s manual.</source>
        <translation>Hier ist die Betriebsanleitung.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>There is no room called {room} in the house.</source>
        <translation>Im Haus gibt es keinen Raum namens {room}.</translation>
    </message>
    <message>
        <source>Do you mean {first} or {second}?</source>
        <translation>Meinen Sie {first} oder {second}?</translation>
    </message>
    <message>
        <source>There is no {name} in the house.</source>
        <translation>Im Haus gibt es nichts namens {name}.</translation>
    </message>
    <message>
        <source>There is no light to switch there.</source>
        <translation>Dort gibt es kein schaltbares Licht.</translation>
    </message>
    <message>
        <source>There is no heating to set there.</source>
        <translation>Dort gibt es keine einstellbare Heizung.</translation>
    </message>
    <message>
        <source>There are no blinds there.</source>
        <translation>Dort gibt es keine Jalousien.</translation>
    </message>
    <message>
        <source>There is no door that locks itself.</source>
        <translation>Es gibt keine Tür, die sich selbst verriegelt.</translation>
    </message>
    <message>
        <source>The house has no garage door.</source>
        <translation>Das Haus hat kein Garagentor.</translation>
    </message>
    <message>
        <source>The house has no alarm.</source>
        <translation>Das Haus hat keine Alarmanlage.</translation>
    </message>
    <message>
        <source>Please say what the lights should do.</source>
        <translation>Bitte sagen Sie, was die Lichter tun sollen.</translation>
    </message>
    <message>
        <source>{name} is out of reach in the house just now.</source>
        <translation>{name} ist im Haus gerade nicht erreichbar.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verriegelt</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>entriegelt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>The alarm of the house is on, for while nobody is in.</source>
        <translation>Die Alarmanlage des Hauses ist scharf, für die Zeit ohne jemanden.</translation>
    </message>
    <message>
        <source>The alarm of the house is on, for while somebody is in.</source>
        <translation>Die Alarmanlage des Hauses ist scharf, für die Zeit zu Hause.</translation>
    </message>
    <message>
        <source>The alarm of the house is off.</source>
        <translation>Die Alarmanlage des Hauses ist aus.</translation>
    </message>
    <message>
        <source>warm white</source>
        <translation>warmweiß</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rot</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>gelb</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message>
        <source>cyan</source>
        <translation>türkis</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blau</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violett</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rosa</translation>
    </message>
    <message>
        <source>white</source>
        <translation>weiß</translation>
    </message>
    <message>
        <source>{name} is locked now.</source>
        <translation>{name} ist jetzt verriegelt.</translation>
    </message>
    <message>
        <source>{name} is unlocked now.</source>
        <translation>{name} ist jetzt entriegelt.</translation>
    </message>
    <message>
        <source>The garage opens.</source>
        <translation>Die Garage öffnet sich.</translation>
    </message>
    <message>
        <source>The garage closes.</source>
        <translation>Die Garage schließt sich.</translation>
    </message>
    <message>
        <source>I started “{name}” in the house.</source>
        <translation>Ich habe im Haus „{name}“ gestartet.</translation>
    </message>
    <message>
        <source>{name} is on now.</source>
        <translation>{name} ist jetzt an.</translation>
    </message>
    <message>
        <source>{name} is off now.</source>
        <translation>{name} ist jetzt aus.</translation>
    </message>
    <message>
        <source>I switched the lights off.</source>
        <translation>Ich habe die Lichter ausgeschaltet.</translation>
    </message>
    <message>
        <source>The lights in the house now shine {color}.</source>
        <translation>Die Lichter im Haus leuchten jetzt {color}.</translation>
    </message>
    <message>
        <source>{name} is now {color}.</source>
        <translation>{name} ist jetzt {color}.</translation>
    </message>
    <message>
        <source>The lights in the house are at {percent} percent.</source>
        <translation>Die Lichter im Haus leuchten mit {percent} Prozent.</translation>
    </message>
    <message>
        <source>{name} is at {percent} percent now.</source>
        <translation>{name} leuchtet jetzt mit {percent} Prozent.</translation>
    </message>
    <message>
        <source>I switched the lights on.</source>
        <translation>Ich habe die Lichter eingeschaltet.</translation>
    </message>
    <message>
        <source>{name} is set to {celsius:g} degrees.</source>
        <translation>{name} steht auf {celsius:g} Grad.</translation>
    </message>
    <message>
        <source>The heating of the house is set to {celsius:g} degrees.</source>
        <translation>Die Heizung des Hauses steht auf {celsius:g} Grad.</translation>
    </message>
    <message>
        <source>The heating of the house is set to between {low:g} and {high:g} degrees.</source>
        <translation>Die Heizung des Hauses steht auf {low:g} bis {high:g} Grad.</translation>
    </message>
    <message>
        <source>I closed the blinds of the house.</source>
        <translation>Ich habe die Jalousien des Hauses geschlossen.</translation>
    </message>
    <message>
        <source>I opened the blinds of the house.</source>
        <translation>Ich habe die Jalousien des Hauses geöffnet.</translation>
    </message>
    <message>
        <source>{name}: closed.</source>
        <translation>{name}: geschlossen.</translation>
    </message>
    <message>
        <source>{name}: open.</source>
        <translation>{name}: offen.</translation>
    </message>
    <message>
        <source>The blinds of the house are {percent} percent open.</source>
        <translation>Die Jalousien des Hauses sind zu {percent} Prozent offen.</translation>
    </message>
    <message>
        <source>{name}: {percent} percent open.</source>
        <translation>{name}: zu {percent} Prozent offen.</translation>
    </message>
    <message>
        <source>No light is on in the house.</source>
        <translation>Im Haus brennt kein Licht.</translation>
    </message>
    <message>
        <source>One light is on in the house.</source>
        <translation>Im Haus brennt ein Licht.</translation>
    </message>
    <message>
        <source>{count} lights are on in the house.</source>
        <translation>Im Haus brennen {count} Lichter.</translation>
    </message>
    <message>
        <source>The front door is {door}.</source>
        <translation>Die Haustür ist {door}.</translation>
    </message>
    <message>
        <source>The front door is {door}, the garage is {garage} and the alarm is {alarm}.</source>
        <translation>Die Haustür ist {door}, die Garage {garage} und die Alarmanlage {alarm}.</translation>
    </message>
    <message>
        <source>{room}: {measured:g} degrees, set to {celsius:g}.</source>
        <translation>{room}: {measured:g} Grad, eingestellt auf {celsius:g}.</translation>
    </message>
    <message>
        <source>{room}: the light is {light}.</source>
        <translation>{room}: Das Licht ist {light}.</translation>
    </message>
    <message>
        <source>The garage is {garage}.</source>
        <translation>Die Garage ist {garage}.</translation>
    </message>
    <message>
        <source>{room}: there is nothing to tell.</source>
        <translation>{room}: Da gibt es nichts zu berichten.</translation>
    </message>
    <message>
        <source>{name} did not follow; the house shows what it is.</source>
        <translation>{name} hat nicht reagiert; das Haus zeigt, wie es ist.</translation>
    </message>
    <message>
        <source>There is no map here, so I cannot plan a trip.</source>
        <translation>Hier fehlt eine Karte, darum kann ich keine Reise planen.</translation>
    </message>
    <message>
        <source>The trips could not be saved: {reason}.</source>
        <translation>Die Reisen ließen sich nicht speichern: {reason}.</translation>
    </message>
    <message>
        <source>There is no trip plan yet; say where to, and I make one.</source>
        <translation>Es gibt noch keinen Reiseplan; ein Ziel genügt, und ich mache einen.</translation>
    </message>
    <message>
        <source>The low beams are on.</source>
        <translation>Das Abblendlicht ist an.</translation>
    </message>
    <message>
        <source>The low beams are off.</source>
        <translation>Das Abblendlicht ist aus.</translation>
    </message>
    <message>
        <source>The high beams are on.</source>
        <translation>Das Fernlicht ist an.</translation>
    </message>
    <message>
        <source>The high beams are off.</source>
        <translation>Das Fernlicht ist aus.</translation>
    </message>
    <message>
        <source>The front fog lights are on.</source>
        <translation>Die Nebelscheinwerfer sind an.</translation>
    </message>
    <message>
        <source>The front fog lights are off.</source>
        <translation>Die Nebelscheinwerfer sind aus.</translation>
    </message>
    <message>
        <source>The rear fog light is on.</source>
        <translation>Die Nebelschlussleuchte ist an.</translation>
    </message>
    <message>
        <source>The rear fog light is off.</source>
        <translation>Die Nebelschlussleuchte ist aus.</translation>
    </message>
    <message>
        <source>The fog lights are on.</source>
        <translation>Das Nebellicht ist an.</translation>
    </message>
    <message>
        <source>The fog lights are off.</source>
        <translation>Das Nebellicht ist aus.</translation>
    </message>
    <message>
        <source>The hazard lights are flashing.</source>
        <translation>Der Warnblinker ist an.</translation>
    </message>
    <message>
        <source>The hazard lights are off.</source>
        <translation>Der Warnblinker ist aus.</translation>
    </message>
    <message>
        <source>The parking lights are on.</source>
        <translation>Das Standlicht ist an.</translation>
    </message>
    <message>
        <source>The parking lights are off.</source>
        <translation>Das Standlicht ist aus.</translation>
    </message>
    <message>
        <source>The daytime lights are on.</source>
        <translation>Das Tagfahrlicht ist an.</translation>
    </message>
    <message>
        <source>The daytime lights are off.</source>
        <translation>Das Tagfahrlicht ist aus.</translation>
    </message>
    <message>
        <source>The lights switch themselves now.</source>
        <translation>Das Licht schaltet sich jetzt selbst.</translation>
    </message>
    <message>
        <source>The automatic lights are off.</source>
        <translation>Die Lichtautomatik ist aus.</translation>
    </message>
    <message>
        <source>Please say on or off, a colour or a brightness.</source>
        <translation>Bitte an oder aus, eine Farbe oder eine Helligkeit nennen.</translation>
    </message>
    <message>
        <source>The ambient light is off{gap}{place}.</source>
        <translation>Das Ambientelicht ist{gap}{place} aus.</translation>
    </message>
    <message>
        <source>The ambient light is {color} at {brightness} percent{gap}{place}.</source>
        <translation>Das Ambientelicht ist{gap}{place} {color} mit {brightness} Prozent.</translation>
    </message>
    <message>
        <source>The ambient light is {color}{gap}{place}.</source>
        <translation>Das Ambientelicht ist{gap}{place} {color}.</translation>
    </message>
    <message>
        <source>The ambient light is at {brightness} percent{gap}{place}.</source>
        <translation>Das Ambientelicht steht{gap}{place} auf {brightness} Prozent.</translation>
    </message>
    <message>
        <source>The ambient light is on{gap}{place}.</source>
        <translation>Das Ambientelicht ist{gap}{place} an.</translation>
    </message>
    <message>
        <source>The reading light is off{gap}{place}.</source>
        <translation>Das Leselicht ist{gap}{place} aus.</translation>
    </message>
    <message>
        <source>The reading light is at {brightness} percent{gap}{place}.</source>
        <translation>Das Leselicht steht{gap}{place} auf {brightness} Prozent.</translation>
    </message>
    <message>
        <source>The reading light is on{gap}{place}.</source>
        <translation>Das Leselicht ist{gap}{place} an.</translation>
    </message>
    <message>
        <source>No lights are on outside.</source>
        <translation>Außen ist kein Licht an.</translation>
    </message>
    <message>
        <source>1st exit, {road}</source>
        <translation>1. Ausfahrt, {road}</translation>
    </message>
    <message>
        <source>2nd exit, {road}</source>
        <translation>2. Ausfahrt, {road}</translation>
    </message>
    <message>
        <source>3rd exit, {road}</source>
        <translation>3. Ausfahrt, {road}</translation>
    </message>
    <message>
        <source>4th exit, {road}</source>
        <translation>4. Ausfahrt, {road}</translation>
    </message>
    <message>
        <source>5th exit, {road}</source>
        <translation>5. Ausfahrt, {road}</translation>
    </message>
    <message>
        <source>then you arrive</source>
        <translation>dann am Ziel</translation>
    </message>
    <message>
        <source>then a roundabout</source>
        <translation>dann Kreisverkehr</translation>
    </message>
    <message>
        <source>then merge</source>
        <translation>dann einfädeln</translation>
    </message>
    <message>
        <source>then take the exit</source>
        <translation>dann Ausfahrt</translation>
    </message>
    <message>
        <source>then take the ferry</source>
        <translation>dann Fähre</translation>
    </message>
    <message>
        <source>then your stop</source>
        <translation>dann Ihr Stopp</translation>
    </message>
    <message>
        <source>then take the ramp</source>
        <translation>dann Auffahrt</translation>
    </message>
    <message>
        <source>then keep left</source>
        <translation>dann links halten</translation>
    </message>
    <message>
        <source>then keep right</source>
        <translation>dann rechts halten</translation>
    </message>
    <message>
        <source>then turn around</source>
        <translation>dann wenden</translation>
    </message>
    <message>
        <source>then turn left</source>
        <translation>dann links</translation>
    </message>
    <message>
        <source>then turn right</source>
        <translation>dann rechts</translation>
    </message>
    <message>
        <source>The map cannot be zoomed further.</source>
        <translation>Die Karte lässt sich nicht weiter zoomen.</translation>
    </message>
    <message>
        <source>Please say a view or a zoom.</source>
        <translation>Bitte eine Ansicht oder einen Zoom nennen.</translation>
    </message>
    <message>
        <source>Nothing was chosen to play yet.</source>
        <translation>Es wurde noch nichts zum Abspielen gewählt.</translation>
    </message>
    <message>
        <source>A station is live: there is nothing to wind.</source>
        <translation>Ein Sender ist live: Da gibt es nichts zu spulen.</translation>
    </message>
    <message>
        <source>No stick with music is in the USB socket; its folder is named by usb in [cockpit].</source>
        <translation>In der USB-Buchse steckt kein Stick mit Musik; sein Ordner steht unter usb in [cockpit].</translation>
    </message>
    <message>
        <source>“{title}” is not built yet: run &apos;python -m app.dev.build broadcast&apos;.</source>
        <translation>„{title}“ ist noch nicht erzeugt: &apos;python -m app.dev.build broadcast&apos; ausführen.</translation>
    </message>
    <message>
        <source>The music ends after the last title.</source>
        <translation>Nach dem letzten Titel ist Schluss.</translation>
    </message>
    <message>
        <source>This title repeats.</source>
        <translation>Dieser Titel wird wiederholt.</translation>
    </message>
    <message>
        <source>Everything repeats.</source>
        <translation>Alles wird wiederholt.</translation>
    </message>
    <message>
        <source>The music is paused.</source>
        <translation>Die Musik ist angehalten.</translation>
    </message>
    <message>
        <source>The music is off.</source>
        <translation>Die Musik ist aus.</translation>
    </message>
    <message>
        <source>Please say either a place or a change, in seconds.</source>
        <translation>Bitte entweder eine Stelle oder eine Änderung in Sekunden nennen.</translation>
    </message>
    <message>
        <source>That title is only {length} long.</source>
        <translation>Dieser Titel dauert nur {length}.</translation>
    </message>
    <message>
        <source>At {time} of {title}.</source>
        <translation>Bei {time} von {title}.</translation>
    </message>
    <message>
        <source>Shuffle is on.</source>
        <translation>Zufällige Reihenfolge ist an.</translation>
    </message>
    <message>
        <source>Shuffle is off.</source>
        <translation>Zufällige Reihenfolge ist aus.</translation>
    </message>
    <message>
        <source>{title} is one of your favourites.</source>
        <translation>{title} gehört zu Ihren Favoriten.</translation>
    </message>
    <message>
        <source>{title} is no longer one of your favourites.</source>
        <translation>{title} gehört nicht mehr zu Ihren Favoriten.</translation>
    </message>
    <message>
        <source>A station never ends; it cannot be queued.</source>
        <translation>Ein Sender endet nie; er kann nicht eingereiht werden.</translation>
    </message>
    <message>
        <source>{title} plays next.</source>
        <translation>Als Nächstes läuft {title}.</translation>
    </message>
    <message>
        <source>{title} plays after what is queued already.</source>
        <translation>{title} läuft nach dem, was schon in der Reihe steht.</translation>
    </message>
    <message>
        <source>{count} titles are queued, beginning with {title}.</source>
        <translation>{count} Titel stehen in der Reihe, zuerst {title}.</translation>
    </message>
    <message>
        <source>Nothing comes next.</source>
        <translation>Danach kommt nichts.</translation>
    </message>
    <message>
        <source>Next is {title} by {artist}.</source>
        <translation>Als Nächstes kommt {title} von {artist}.</translation>
    </message>
    <message>
        <source>Next is {title}.</source>
        <translation>Als Nächstes kommt {title}.</translation>
    </message>
    <message>
        <source>No phone plays music to the car by Bluetooth.</source>
        <translation>Kein Telefon spielt über Bluetooth Musik ins Auto.</translation>
    </message>
    <message>
        <source>The lyrics are hidden.</source>
        <translation>Der Liedtext ist ausgeblendet.</translation>
    </message>
    <message>
        <source>Lyrics are on, but this title has none.</source>
        <translation>Liedtexte sind an, aber dieser Titel hat keinen.</translation>
    </message>
    <message>
        <source>Lyrics are on; they show when the car is parked.</source>
        <translation>Liedtexte sind an; sie erscheinen, wenn das Auto parkt.</translation>
    </message>
    <message>
        <source>Here are the lyrics.</source>
        <translation>Hier ist der Liedtext.</translation>
    </message>
    <message>
        <source>Playing “{title}” of {podcast}.</source>
        <translation>Es läuft „{title}“ aus {podcast}.</translation>
    </message>
    <message>
        <source>Playing {title}.</source>
        <translation>Es läuft {title}.</translation>
    </message>
    <message>
        <source>Playing {title} by {artist}.</source>
        <translation>Es läuft {title} von {artist}.</translation>
    </message>
    <message>
        <source>There are none of these here yet; they are listed in assets/media.</source>
        <translation>Davon gibt es hier noch nichts; eingetragen wird es in assets/media.</translation>
    </message>
    <message>
        <source>There is no {wish} here; there is {names}.</source>
        <translation>{wish} gibt es hier nicht; es gibt {names}.</translation>
    </message>
    <message>
        <source>There is no music here yet: run &apos;python -m app.dev.build music&apos;.</source>
        <translation>Hier gibt es noch keine Musik: &apos;python -m app.dev.build music&apos; ausführen.</translation>
    </message>
    <message>
        <source>There is nothing like {wish} here; there is {genres}.</source>
        <translation>So etwas wie {wish} gibt es hier nicht; es gibt {genres}.</translation>
    </message>
    <message>
        <source>The volume is at {percent} percent.</source>
        <translation>Die Lautstärke steht auf {percent} Prozent.</translation>
    </message>
    <message>
        <source>The guidance voice is at {percent} percent.</source>
        <translation>Die Ansagen stehen auf {percent} Prozent.</translation>
    </message>
    <message>
        <source>My voice is at {percent} percent.</source>
        <translation>Meine Stimme steht auf {percent} Prozent.</translation>
    </message>
    <message>
        <source>The phone is at {percent} percent.</source>
        <translation>Das Telefon steht auf {percent} Prozent.</translation>
    </message>
    <message>
        <source>All volumes are at {percent} percent.</source>
        <translation>Alle Lautstärken stehen auf {percent} Prozent.</translation>
    </message>
    <message>
        <source>Everything is louder.</source>
        <translation>Alles ist lauter.</translation>
    </message>
    <message>
        <source>Everything is quieter.</source>
        <translation>Alles ist leiser.</translation>
    </message>
    <message>
        <source>The music is silenced.</source>
        <translation>Die Musik ist stumm.</translation>
    </message>
    <message>
        <source>The music is heard again.</source>
        <translation>Die Musik ist wieder zu hören.</translation>
    </message>
    <message>
        <source>The guidance voice is silenced.</source>
        <translation>Die Ansagen sind stumm.</translation>
    </message>
    <message>
        <source>The guidance voice is heard again.</source>
        <translation>Die Ansagen sind wieder zu hören.</translation>
    </message>
    <message>
        <source>I answer without a voice now.</source>
        <translation>Ich antworte jetzt ohne Stimme.</translation>
    </message>
    <message>
        <source>You can hear me again.</source>
        <translation>Sie können mich wieder hören.</translation>
    </message>
    <message>
        <source>The phone is silenced.</source>
        <translation>Das Telefon ist stumm.</translation>
    </message>
    <message>
        <source>The phone is heard again.</source>
        <translation>Das Telefon ist wieder zu hören.</translation>
    </message>
    <message>
        <source>All sounds are silenced.</source>
        <translation>Alles ist stumm.</translation>
    </message>
    <message>
        <source>All sounds are heard again.</source>
        <translation>Alles ist wieder zu hören.</translation>
    </message>
    <message>
        <source>The equaliser is flat.</source>
        <translation>Der Equalizer ist neutral.</translation>
    </message>
    <message>
        <source>The equaliser lifts the bass.</source>
        <translation>Der Equalizer hebt den Bass.</translation>
    </message>
    <message>
        <source>The equaliser lifts the voices.</source>
        <translation>Der Equalizer hebt die Stimmen.</translation>
    </message>
    <message>
        <source>The equaliser lifts the treble.</source>
        <translation>Der Equalizer hebt die Höhen.</translation>
    </message>
    <message>
        <source>The equaliser is set for rock.</source>
        <translation>Der Equalizer steht auf Rock.</translation>
    </message>
    <message>
        <source>The equaliser is set for pop.</source>
        <translation>Der Equalizer steht auf Pop.</translation>
    </message>
    <message>
        <source>The equaliser is set for jazz.</source>
        <translation>Der Equalizer steht auf Jazz.</translation>
    </message>
    <message>
        <source>The equaliser is set for classical music.</source>
        <translation>Der Equalizer steht auf Klassik.</translation>
    </message>
    <message>
        <source>The equaliser is set for electronic music.</source>
        <translation>Der Equalizer steht auf Elektronik.</translation>
    </message>
    <message>
        <source>Bass {bass:+d}, middle {middle:+d}, treble {treble:+d} decibels.</source>
        <translation>Bass {bass:+d}, Mitten {middle:+d}, Höhen {treble:+d} Dezibel.</translation>
    </message>
    <message>
        <source>The sound is further to the left.</source>
        <translation>Der Klang liegt weiter links.</translation>
    </message>
    <message>
        <source>The sound is further to the right.</source>
        <translation>Der Klang liegt weiter rechts.</translation>
    </message>
    <message>
        <source>The sound is in the middle.</source>
        <translation>Der Klang liegt in der Mitte.</translation>
    </message>
    <message>
        <source>The sound is further to the front.</source>
        <translation>Der Klang liegt weiter vorn.</translation>
    </message>
    <message>
        <source>The sound is further to the rear.</source>
        <translation>Der Klang liegt weiter hinten.</translation>
    </message>
    <message>
        <source>Front and rear are alike.</source>
        <translation>Vorn und hinten sind gleich.</translation>
    </message>
    <message>
        <source>With two loudspeakers, both in front, the music gets quieter instead.</source>
        <translation>Mit zwei Lautsprechern, beide vorn, wird die Musik stattdessen leiser.</translation>
    </message>
    <message>
        <source>Please name a preset, or bass, middle or treble from -6 to 6.</source>
        <translation>Bitte eine Voreinstellung nennen, oder Bass, Mitten oder Höhen von -6 bis 6.</translation>
    </message>
    <message>
        <source>There is nothing from {name}.</source>
        <translation>Von {name} ist nichts da.</translation>
    </message>
    <message>
        <source>{name}, {day} at {time}, about “{subject}”: {text}</source>
        <translation>{name}, {day} um {time} Uhr, zu „{subject}“: {text}</translation>
    </message>
    <message>
        <source>{name} wrote {day} at {time}: {text}</source>
        <translation>{name} schrieb {day} um {time} Uhr: {text}</translation>
    </message>
    <message>
        <source>Your message to {name} is sent.</source>
        <translation>Ihre Nachricht an {name} ist gesendet.</translation>
    </message>
    <message>
        <source>{name} has no phone number here.</source>
        <translation>Von {name} ist hier keine Telefonnummer bekannt.</translation>
    </message>
    <message>
        <source>There is no message to answer; whom shall I write to?</source>
        <translation>Es gibt keine Nachricht zu beantworten; wem soll ich schreiben?</translation>
    </message>
    <message>
        <source>{name} has no e-mail address here.</source>
        <translation>Von {name} ist hier keine E-Mail-Adresse bekannt.</translation>
    </message>
    <message>
        <source>Your e-mail to {name} is sent.</source>
        <translation>Ihre E-Mail an {name} ist gesendet.</translation>
    </message>
    <message>
        <source>The message from {name} is deleted.</source>
        <translation>Die Nachricht von {name} ist gelöscht.</translation>
    </message>
    <message>
        <source>There is no new message.</source>
        <translation>Es gibt keine neue Nachricht.</translation>
    </message>
    <message>
        <source>There is no e-mail.</source>
        <translation>Es gibt keine E-Mail.</translation>
    </message>
    <message>
        <source>You have {count} new e-mails.</source>
        <translation>Sie haben {count} neue E-Mails.</translation>
    </message>
    <message>
        <source>You have {count} new messages.</source>
        <translation>Sie haben {count} neue Nachrichten.</translation>
    </message>
    <message>
        <source>There is a new message from {name}.</source>
        <translation>Es gibt eine neue Nachricht von {name}.</translation>
    </message>
    <message>
        <source>{place} is the destination already.</source>
        <translation>{place} ist schon das Ziel.</translation>
    </message>
    <message>
        <source>The tolls come to {euro} euro.</source>
        <translation>Die Maut beträgt {euro} Euro.</translation>
    </message>
    <message>
        <source>Each of the {legs} legs takes the fastest way.</source>
        <translation>Jede der {legs} Etappen nimmt den schnellsten Weg.</translation>
    </message>
    <message>
        <source>The destination stays; say where to go instead, or end guidance.</source>
        <translation>Das Ziel bleibt; bitte ein anderes nennen oder die Führung beenden.</translation>
    </message>
    <message>
        <source>There is no stop called {stop} on the way.</source>
        <translation>Unterwegs gibt es keinen Stopp namens {stop}.</translation>
    </message>
    <message>
        <source>{place} is a stop on the way already.</source>
        <translation>{place} ist schon ein Zwischenstopp.</translation>
    </message>
    <message>
        <source>Missed calls: {count}</source>
        <translation>Verpasste Anrufe: {count}</translation>
    </message>
    <message>
        <source>{time} {title}</source>
        <translation>{time} {title}</translation>
    </message>
    <message>
        <source>Nothing more today</source>
        <translation>Heute nichts mehr</translation>
    </message>
    <message>
        <source>Lights on: {count}</source>
        <translation>Lichter an: {count}</translation>
    </message>
    <message>
        <source>All lights off</source>
        <translation>Alle Lichter aus</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>Warnings: {count}</source>
        <translation>Warnungen: {count}</translation>
    </message>
    <message>
        <source>The trunk is open.</source>
        <translation>Der Kofferraum ist offen.</translation>
    </message>
    <message>
        <source>The trunk is closed.</source>
        <translation>Der Kofferraum ist zu.</translation>
    </message>
    <message>
        <source>The front trunk is open.</source>
        <translation>Der vordere Kofferraum ist offen.</translation>
    </message>
    <message>
        <source>The front trunk is closed.</source>
        <translation>Der vordere Kofferraum ist zu.</translation>
    </message>
    <message>
        <source>The door{gap}{place} is open.</source>
        <translation>Die Tür{gap}{place} ist offen.</translation>
    </message>
    <message>
        <source>The door{gap}{place} is closed.</source>
        <translation>Die Tür{gap}{place} ist zu.</translation>
    </message>
    <message>
        <source>The doors{gap}{place} are open.</source>
        <translation>Die Türen sind{gap}{place} offen.</translation>
    </message>
    <message>
        <source>The doors{gap}{place} are closed.</source>
        <translation>Die Türen sind{gap}{place} zu.</translation>
    </message>
    <message>
        <source>The mirror on the driver&apos;s side has moved.</source>
        <translation>Der Spiegel auf der Fahrerseite ist verstellt.</translation>
    </message>
    <message>
        <source>The mirror on the passenger&apos;s side has moved.</source>
        <translation>Der Spiegel auf der Beifahrerseite ist verstellt.</translation>
    </message>
    <message>
        <source>Both mirrors have moved.</source>
        <translation>Beide Spiegel sind verstellt.</translation>
    </message>
    <message>
        <source>The doors are locked.</source>
        <translation>Die Türen sind verriegelt.</translation>
    </message>
    <message>
        <source>The doors are unlocked.</source>
        <translation>Die Türen sind entriegelt.</translation>
    </message>
    <message>
        <source>The child locks in the back are on.</source>
        <translation>Die Kindersicherung hinten ist an.</translation>
    </message>
    <message>
        <source>The child locks in the back are off.</source>
        <translation>Die Kindersicherung hinten ist aus.</translation>
    </message>
    <message>
        <source>The charge flap stays open while the cable is plugged in.</source>
        <translation>Die Ladeklappe bleibt offen, solange das Kabel steckt.</translation>
    </message>
    <message>
        <source>The charge flap is open.</source>
        <translation>Die Ladeklappe ist offen.</translation>
    </message>
    <message>
        <source>The charge flap is closed.</source>
        <translation>Die Ladeklappe ist zu.</translation>
    </message>
    <message>
        <source>The mirrors are folded in.</source>
        <translation>Die Spiegel sind eingeklappt.</translation>
    </message>
    <message>
        <source>The mirrors are folded out.</source>
        <translation>Die Spiegel sind ausgeklappt.</translation>
    </message>
    <message>
        <source>The mirrors are being heated.</source>
        <translation>Die Spiegel werden beheizt.</translation>
    </message>
    <message>
        <source>The mirror heating is off.</source>
        <translation>Die Spiegelheizung ist aus.</translation>
    </message>
    <message>
        <source>The mirrors are folded in; fold them out first.</source>
        <translation>Die Spiegel sind eingeklappt, bitte erst ausklappen.</translation>
    </message>
    <message>
        <source>The mirror does not turn any further that way.</source>
        <translation>Weiter dreht sich der Spiegel in diese Richtung nicht.</translation>
    </message>
    <message>
        <source>the driver&apos;s window</source>
        <translation>das Fenster auf der Fahrerseite</translation>
    </message>
    <message>
        <source>the passenger&apos;s window</source>
        <translation>das Fenster auf der Beifahrerseite</translation>
    </message>
    <message>
        <source>the window in the rear left</source>
        <translation>das Fenster hinten links</translation>
    </message>
    <message>
        <source>the window in the rear right</source>
        <translation>das Fenster hinten rechts</translation>
    </message>
    <message>
        <source>the driver&apos;s door</source>
        <translation>die Fahrertür</translation>
    </message>
    <message>
        <source>the passenger&apos;s door</source>
        <translation>die Beifahrertür</translation>
    </message>
    <message>
        <source>the door in the rear left</source>
        <translation>die Tür hinten links</translation>
    </message>
    <message>
        <source>the door in the rear right</source>
        <translation>die Tür hinten rechts</translation>
    </message>
    <message>
        <source>the sunroof</source>
        <translation>das Schiebedach</translation>
    </message>
    <message>
        <source>the trunk</source>
        <translation>der Kofferraum</translation>
    </message>
    <message>
        <source>the front trunk</source>
        <translation>der vordere Kofferraum</translation>
    </message>
    <message>
        <source>the charge flap</source>
        <translation>die Ladeklappe</translation>
    </message>
    <message>
        <source>Everything is closed.</source>
        <translation>Alles ist zu.</translation>
    </message>
    <message>
        <source>One thing is open: {one}.</source>
        <translation>Eins ist offen: {one}.</translation>
    </message>
    <message>
        <source>Two things are open: {one} and {other}.</source>
        <translation>Zwei Dinge sind offen: {one} und {other}.</translation>
    </message>
    <message>
        <source>{count} things are open, among them {one} and {other}.</source>
        <translation>{count} Dinge sind offen, darunter {one} und {other}.</translation>
    </message>
    <message>
        <source>all windows</source>
        <translation>alle Fenster</translation>
    </message>
    <message>
        <source>I don&apos;t know yet how {name} likes it; tell me, and I will remember.</source>
        <translation>Ich weiß noch nicht, wie {name} es mag; sagen Sie es mir, und ich merke es mir.</translation>
    </message>
    <message>
        <source>{name} is not in the car, and has not shared how that should be.</source>
        <translation>{name} ist nicht im Auto und hat nicht geteilt, wie das sein soll.</translation>
    </message>
    <message>
        <source>You are my guest; I remember nothing of you.</source>
        <translation>Sie sind mein Gast; ich merke mir nichts über Sie.</translation>
    </message>
    <message>
        <source>Please name one seat.</source>
        <translation>Bitte nenne einen Sitz.</translation>
    </message>
    <message>
        <source>{name} drives now.</source>
        <translation>Jetzt fährt {name}.</translation>
    </message>
    <message>
        <source>Hello {name}.</source>
        <translation>Hallo {name}.</translation>
    </message>
    <message>
        <source>I set what you told me you like.</source>
        <translation>Ich habe eingestellt, was Sie sich gewünscht haben.</translation>
    </message>
    <message>
        <source>It is as {name} likes it.</source>
        <translation>Alles ist so, wie {name} es mag.</translation>
    </message>
    <message>
        <source>There is no {name} in the contacts.</source>
        <translation>In den Kontakten gibt es {name} nicht.</translation>
    </message>
    <message>
        <source>Which one do you mean: {names}?</source>
        <translation>Was meinen Sie: {names}?</translation>
    </message>
    <message>
        <source>the driver&apos;s seat</source>
        <translation>dem Fahrersitz</translation>
    </message>
    <message>
        <source>the passenger seat</source>
        <translation>dem Beifahrersitz</translation>
    </message>
    <message>
        <source>the seat rear left</source>
        <translation>dem Sitz hinten links</translation>
    </message>
    <message>
        <source>the seat rear right</source>
        <translation>dem Sitz hinten rechts</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>fan</source>
        <translation>Lüftung</translation>
    </message>
    <message>
        <source>seat heating</source>
        <translation>Sitzheizung</translation>
    </message>
    <message>
        <source>seat ventilation</source>
        <translation>Sitzlüftung</translation>
    </message>
    <message>
        <source>ambient light</source>
        <translation>Ambientelicht</translation>
    </message>
    <message>
        <source>ambient brightness</source>
        <translation>Ambientehelligkeit</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>I don&apos;t know who speaks from {seat}; {driver} drives.</source>
        <translation>Ich weiß nicht, wer von {seat} spricht; {driver} fährt.</translation>
    </message>
    <message>
        <source>You are {name}, and you drive.</source>
        <translation>Sie sind {name} und fahren.</translation>
    </message>
    <message>
        <source>You are {name} on {seat}; {driver} drives.</source>
        <translation>Sie sind {name} auf {seat}; {driver} fährt.</translation>
    </message>
    <message>
        <source>I&apos;ll remember {new:g} instead of {old:g}.</source>
        <translation>Ich merke mir {new:g} statt {old:g}.</translation>
    </message>
    <message>
        <source>I&apos;ll remember that about {name}: “{text}”.</source>
        <translation>Das merke ich mir über {name}: „{text}“.</translation>
    </message>
    <message>
        <source>I&apos;ll remember that: “{text}”.</source>
        <translation>Das merke ich mir: „{text}“.</translation>
    </message>
    <message>
        <source>I remember nothing about that; you can tell me any time.</source>
        <translation>Dazu weiß ich nichts; Sie können es mir jederzeit sagen.</translation>
    </message>
    <message>
        <source>What {name} told me stays between us, unless {name} shares it.</source>
        <translation>Was {name} mir gesagt hat, bleibt unter uns, außer {name} teilt es.</translation>
    </message>
    <message>
        <source>You told me: “{text}”.</source>
        <translation>Sie haben mir gesagt: „{text}“.</translation>
    </message>
    <message>
        <source>{name} told me about {whose}: “{text}”.</source>
        <translation>{name} sagte mir über {whose}: „{text}“.</translation>
    </message>
    <message>
        <source>I remember {count} things about {name}, the newest: “{text}”.</source>
        <translation>Über {name} weiß ich {count} Dinge, zuletzt: „{text}“.</translation>
    </message>
    <message>
        <source>Nobody in the car wants anything differently from the others.</source>
        <translation>Niemand im Auto möchte etwas anders als die anderen.</translation>
    </message>
    <message>
        <source>For the {kind}, {first} likes {a} and {second} likes {b}. Which one shall it be?</source>
        <translation>{kind}: {first} mag {a}, {second} mag {b}. Was soll gelten?</translation>
    </message>
    <message>
        <source>You missed a call from {name}.</source>
        <translation>Sie haben einen Anruf von {name} verpasst.</translation>
    </message>
    <message>
        <source>There is no call.</source>
        <translation>Es gibt gerade keinen Anruf.</translation>
    </message>
    <message>
        <source>There is a call already; hang up first.</source>
        <translation>Es läuft schon ein Anruf; legen Sie zuerst auf.</translation>
    </message>
    <message>
        <source>Nobody has been called yet.</source>
        <translation>Es wurde noch niemand angerufen.</translation>
    </message>
    <message>
        <source>Nobody is calling.</source>
        <translation>Niemand ruft an.</translation>
    </message>
    <message>
        <source>You are connected with {name}.</source>
        <translation>Sie sind mit {name} verbunden.</translation>
    </message>
    <message>
        <source>The call from {name} is declined.</source>
        <translation>Der Anruf von {name} ist abgelehnt.</translation>
    </message>
    <message>
        <source>The call with {name} has ended.</source>
        <translation>Der Anruf mit {name} ist beendet.</translation>
    </message>
    <message>
        <source>You are muted in the call.</source>
        <translation>Sie sind im Gespräch stummgeschaltet.</translation>
    </message>
    <message>
        <source>You can be heard in the call again.</source>
        <translation>Sie sind im Gespräch wieder zu hören.</translation>
    </message>
    <message>
        <source>Keys can be sent only while you talk to somebody.</source>
        <translation>Tasten können nur während eines Gesprächs gesendet werden.</translation>
    </message>
    <message>
        <source>I sent {keys}.</source>
        <translation>{keys} ist gesendet.</translation>
    </message>
    <message>
        <source>Nobody has called yet.</source>
        <translation>Es hat noch niemand angerufen.</translation>
    </message>
    <message>
        <source>Calling {name}.</source>
        <translation>{name} wird angerufen.</translation>
    </message>
    <message>
        <source>{name} is calling.</source>
        <translation>{name} ruft an.</translation>
    </message>
    <message>
        <source>I am calling {name}.</source>
        <translation>Ich rufe {name} an.</translation>
    </message>
    <message>
        <source>It rings at {name}.</source>
        <translation>Bei {name} klingelt es.</translation>
    </message>
    <message>
        <source>You are talking to {name}.</source>
        <translation>Sie sprechen mit {name}.</translation>
    </message>
    <message>
        <source>You missed no call.</source>
        <translation>Sie haben keinen Anruf verpasst.</translation>
    </message>
    <message>
        <source>You missed a call from {name}, {day} at {time}.</source>
        <translation>Sie haben {day} um {time} Uhr einen Anruf von {name} verpasst.</translation>
    </message>
    <message>
        <source>You missed {count} calls, the last one from {name}, {day} at {time}.</source>
        <translation>Sie haben {count} Anrufe verpasst, den letzten von {name}, {day} um {time} Uhr.</translation>
    </message>
    <message>
        <source>I find {count} contacts: {names}.</source>
        <translation>Ich finde {count} Kontakte: {names}.</translation>
    </message>
    <message>
        <source>{name} has the number {number} and lives at {address}.</source>
        <translation>{name} hat die Nummer {number} und die Adresse {address}.</translation>
    </message>
    <message>
        <source>{name} has the number {number}.</source>
        <translation>{name} hat die Nummer {number}.</translation>
    </message>
    <message>
        <source>Always open</source>
        <translation>Immer offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open until {time}</source>
        <translation>Offen bis {time}</translation>
    </message>
    <message>
        <source>Closed until {time}</source>
        <translation>Zu bis {time}</translation>
    </message>
    <message>
        <source>No place is saved as {name}.</source>
        <translation>Unter {name} ist kein Ort gespeichert.</translation>
    </message>
    <message>
        <source>{name} is no longer saved.</source>
        <translation>{name} ist nicht mehr gespeichert.</translation>
    </message>
    <message>
        <source>There is no map here, so I cannot navigate.</source>
        <translation>Hier fehlt eine Karte, darum kann ich nicht navigieren.</translation>
    </message>
    <message>
        <source>Spot on the map</source>
        <translation>Punkt auf der Karte</translation>
    </message>
    <message>
        <source>There is no route yet; say where to go first.</source>
        <translation>Es gibt noch keine Route; sagen Sie zuerst, wohin es gehen soll.</translation>
    </message>
    <message>
        <source>No sound device for music: it plays on silently; connect one to hear it.</source>
        <translation>Kein Tonausgang für Musik: Sie läuft stumm weiter; bitte einen anschließen.</translation>
    </message>
    <message>
        <source>Streams and compressed music are silent: Qt&apos;s sound library misses a part; install libpulse0.</source>
        <translation>Radio aus dem Netz und komprimierte Musik bleiben stumm: Qts Klangbibliothek fehlt ein Teil; installieren Sie libpulse0.</translation>
    </message>
    <message>
        <source>{title} cannot be played: the file is missing or of an unknown kind.</source>
        <translation>{title} kann nicht gespielt werden: Die Datei fehlt oder ist von unbekannter Art.</translation>
    </message>
    <message>
        <source>{title} cannot be reached: check the network and its address in stations.yaml.</source>
        <translation>{title} ist nicht erreichbar: Netz und Adresse in stations.yaml prüfen.</translation>
    </message>
    <message>
        <source>{title} cannot be played: run &apos;python -m app.dev.build music&apos;.</source>
        <translation>{title} lässt sich nicht abspielen: &apos;python -m app.dev.build music&apos; ausführen.</translation>
    </message>
    <message>
        <source>I know nobody called {name}; the profiles are on the people page.</source>
        <translation>Ich kenne niemanden namens {name}; die Profile stehen auf der Seite Personen.</translation>
    </message>
    <message>
        <source>I remember things only for people with a profile; say who you are first.</source>
        <translation>Ich merke mir nur etwas für Personen mit Profil; sagen Sie zuerst, wer Sie sind.</translation>
    </message>
    <message>
        <source>Please say what I should remember.</source>
        <translation>Bitte sagen Sie, was ich mir merken soll.</translation>
    </message>
    <message>
        <source>That is too long to remember; please say it in one or two sentences.</source>
        <translation>Das ist zu lang zum Merken; bitte sagen Sie es in ein, zwei Sätzen.</translation>
    </message>
    <message>
        <source>I remember nothing of that.</source>
        <translation>Davon weiß ich nichts.</translation>
    </message>
    <message>
        <source>Which one do you mean: “{first}” or “{second}”?</source>
        <translation>Was meinen Sie: „{first}“ oder „{second}“?</translation>
    </message>
    <message>
        <source>Corrected: “{text}”.</source>
        <translation>Berichtigt: „{text}“.</translation>
    </message>
    <message>
        <source>I forgot everything about you.</source>
        <translation>Ich habe alles über Sie vergessen.</translation>
    </message>
    <message>
        <source>I forgot “{text}”.</source>
        <translation>„{text}“ habe ich vergessen.</translation>
    </message>
    <message>
        <source>Only {name} can share that.</source>
        <translation>Das kann nur {name} teilen.</translation>
    </message>
    <message>
        <source>Everyone in the car may hear that now.</source>
        <translation>Das darf jetzt jeder im Auto hören.</translation>
    </message>
    <message>
        <source>That stays between us.</source>
        <translation>Das bleibt unter uns.</translation>
    </message>
    <message>
        <source>The seat heating is off{gap}{place}.</source>
        <translation>Die Sitzheizung ist{gap}{place} aus.</translation>
    </message>
    <message>
        <source>The seat ventilation is off{gap}{place}.</source>
        <translation>Die Sitzlüftung ist{gap}{place} aus.</translation>
    </message>
    <message>
        <source>The seat heating is at {value:g}{gap}{place}.</source>
        <translation>Die Sitzheizung steht{gap}{place} auf Stufe {value:g}.</translation>
    </message>
    <message>
        <source>The seat heating is between {low:g} and {high:g}{gap}{place}.</source>
        <translation>Die Sitzheizung steht{gap}{place} auf Stufe {low:g} bis {high:g}.</translation>
    </message>
    <message>
        <source>The seat ventilation is at {value:g}{gap}{place}.</source>
        <translation>Die Sitzlüftung steht{gap}{place} auf Stufe {value:g}.</translation>
    </message>
    <message>
        <source>The seat ventilation is between {low:g} and {high:g}{gap}{place}.</source>
        <translation>Die Sitzlüftung steht{gap}{place} auf Stufe {low:g} bis {high:g}.</translation>
    </message>
    <message>
        <source>The seat{gap}{place} has moved forward.</source>
        <translation>Der Sitz{gap}{place} ist weiter vorn.</translation>
    </message>
    <message>
        <source>The seat{gap}{place} has moved back.</source>
        <translation>Der Sitz{gap}{place} ist weiter hinten.</translation>
    </message>
    <message>
        <source>The seat{gap}{place} is lower now.</source>
        <translation>Der Sitz{gap}{place} ist jetzt tiefer.</translation>
    </message>
    <message>
        <source>The seat{gap}{place} is higher now.</source>
        <translation>Der Sitz{gap}{place} ist jetzt höher.</translation>
    </message>
    <message>
        <source>The backrest{gap}{place} is more upright now.</source>
        <translation>Die Lehne{gap}{place} ist jetzt aufrechter.</translation>
    </message>
    <message>
        <source>The backrest{gap}{place} leans further back now.</source>
        <translation>Die Lehne{gap}{place} ist jetzt weiter geneigt.</translation>
    </message>
    <message>
        <source>The seat cushion{gap}{place} is shorter now.</source>
        <translation>Die Sitzfläche{gap}{place} ist jetzt kürzer.</translation>
    </message>
    <message>
        <source>The seat cushion{gap}{place} is longer now.</source>
        <translation>Die Sitzfläche{gap}{place} ist jetzt länger.</translation>
    </message>
    <message>
        <source>The headrest{gap}{place} is lower now.</source>
        <translation>Die Kopfstütze{gap}{place} ist jetzt tiefer.</translation>
    </message>
    <message>
        <source>The headrest{gap}{place} is higher now.</source>
        <translation>Die Kopfstütze{gap}{place} ist jetzt höher.</translation>
    </message>
    <message>
        <source>The leg rest{gap}{place} is lower now.</source>
        <translation>Die Beinauflage{gap}{place} ist jetzt tiefer.</translation>
    </message>
    <message>
        <source>The leg rest{gap}{place} is higher now.</source>
        <translation>Die Beinauflage{gap}{place} ist jetzt höher.</translation>
    </message>
    <message>
        <source>The foot rest{gap}{place} is further in now.</source>
        <translation>Die Fußstütze{gap}{place} ist jetzt weiter drinnen.</translation>
    </message>
    <message>
        <source>The foot rest{gap}{place} is further out now.</source>
        <translation>Die Fußstütze{gap}{place} ist jetzt weiter draußen.</translation>
    </message>
    <message>
        <source>There is less support for the back{gap}{place}.</source>
        <translation>Der Rücken wird{gap}{place} weniger gestützt.</translation>
    </message>
    <message>
        <source>There is more support for the back{gap}{place}.</source>
        <translation>Der Rücken wird{gap}{place} mehr gestützt.</translation>
    </message>
    <message>
        <source>That is as far forward as the seat goes.</source>
        <translation>Weiter nach vorn geht der Sitz nicht.</translation>
    </message>
    <message>
        <source>That is as far back as the seat goes.</source>
        <translation>Weiter nach hinten geht der Sitz nicht.</translation>
    </message>
    <message>
        <source>That is as low as the seat goes.</source>
        <translation>Tiefer geht der Sitz nicht.</translation>
    </message>
    <message>
        <source>That is as high as the seat goes.</source>
        <translation>Höher geht der Sitz nicht.</translation>
    </message>
    <message>
        <source>That is as upright as the backrest goes.</source>
        <translation>Aufrechter geht die Lehne nicht.</translation>
    </message>
    <message>
        <source>That is as far back as the backrest goes.</source>
        <translation>Weiter neigt sich die Lehne nicht.</translation>
    </message>
    <message>
        <source>That is as short as the cushion goes.</source>
        <translation>Kürzer geht die Sitzfläche nicht.</translation>
    </message>
    <message>
        <source>That is as long as the cushion goes.</source>
        <translation>Länger geht die Sitzfläche nicht.</translation>
    </message>
    <message>
        <source>That is as low as the headrest goes.</source>
        <translation>Tiefer geht die Kopfstütze nicht.</translation>
    </message>
    <message>
        <source>That is as high as the headrest goes.</source>
        <translation>Höher geht die Kopfstütze nicht.</translation>
    </message>
    <message>
        <source>That is as low as the leg rest goes.</source>
        <translation>Tiefer geht die Beinauflage nicht.</translation>
    </message>
    <message>
        <source>That is as high as the leg rest goes.</source>
        <translation>Höher geht die Beinauflage nicht.</translation>
    </message>
    <message>
        <source>That is as far in as the foot rest goes.</source>
        <translation>Weiter hinein geht die Fußstütze nicht.</translation>
    </message>
    <message>
        <source>That is as far out as the foot rest goes.</source>
        <translation>Weiter hinaus geht die Fußstütze nicht.</translation>
    </message>
    <message>
        <source>That is the least support for the back.</source>
        <translation>Weniger Stütze für den Rücken geht nicht.</translation>
    </message>
    <message>
        <source>That is the most support for the back.</source>
        <translation>Mehr Stütze für den Rücken geht nicht.</translation>
    </message>
    <message>
        <source>The seat{gap}{place} is {percent} percent of the way back.</source>
        <translation>Der Sitz{gap}{place} ist zu {percent} Prozent hinten.</translation>
    </message>
    <message>
        <source>The seat{gap}{place} is at {percent} percent of its height.</source>
        <translation>Der Sitz{gap}{place} steht auf {percent} Prozent seiner Höhe.</translation>
    </message>
    <message>
        <source>The backrest{gap}{place} leans back by {percent} percent.</source>
        <translation>Die Lehne{gap}{place} ist zu {percent} Prozent geneigt.</translation>
    </message>
    <message>
        <source>The seat cushion{gap}{place} is {percent} percent out.</source>
        <translation>Die Sitzfläche{gap}{place} ist zu {percent} Prozent ausgezogen.</translation>
    </message>
    <message>
        <source>The headrest{gap}{place} is at {percent} percent of its height.</source>
        <translation>Die Kopfstütze{gap}{place} steht auf {percent} Prozent ihrer Höhe.</translation>
    </message>
    <message>
        <source>The leg rest{gap}{place} is {percent} percent up.</source>
        <translation>Die Beinauflage{gap}{place} ist zu {percent} Prozent oben.</translation>
    </message>
    <message>
        <source>The foot rest{gap}{place} is {percent} percent out.</source>
        <translation>Die Fußstütze{gap}{place} ist zu {percent} Prozent draußen.</translation>
    </message>
    <message>
        <source>The support for the back{gap}{place} is at {percent} percent.</source>
        <translation>Die Rückenstütze{gap}{place} steht auf {percent} Prozent.</translation>
    </message>
    <message>
        <source>The seat position{gap}{place} is stored in slot {slot}.</source>
        <translation>Die Sitzposition{gap}{place} ist in Speicher {slot} gesichert.</translation>
    </message>
    <message>
        <source>The seat{gap}{place} is set as in slot {slot}.</source>
        <translation>Der Sitz{gap}{place} steht wie in Speicher {slot}.</translation>
    </message>
    <message>
        <source>Nothing is stored in slot {slot} yet.</source>
        <translation>In Speicher {slot} ist noch nichts gesichert.</translation>
    </message>
    <message>
        <source>The seat{gap}{place} is folded down.</source>
        <translation>Der Sitz{gap}{place} ist umgeklappt.</translation>
    </message>
    <message>
        <source>The seat{gap}{place} is {position} percent of the way back and leans by {lean} degrees.</source>
        <translation>Der Sitz{gap}{place} ist zu {position} Prozent hinten und um {lean} Grad geneigt.</translation>
    </message>
    <message>
        <source>That part of the seat does not move that way.</source>
        <translation>Dieser Teil des Sitzes bewegt sich nicht in diese Richtung.</translation>
    </message>
    <message>
        <source>That seat is folded down; unfold it first.</source>
        <translation>Dieser Sitz ist umgeklappt, bitte erst aufklappen.</translation>
    </message>
    <message>
        <source>The massage is at {level}{gap}{place}.</source>
        <translation>Die Massage läuft{gap}{place} auf Stufe {level}.</translation>
    </message>
    <message>
        <source>The massage is off{gap}{place}.</source>
        <translation>Die Massage ist{gap}{place} aus.</translation>
    </message>
    <message>
        <source>The rear seats are folded down.</source>
        <translation>Die Rücksitze sind umgeklappt.</translation>
    </message>
    <message>
        <source>The rear seats are up again.</source>
        <translation>Die Rücksitze stehen wieder.</translation>
    </message>
    <message>
        <source>The seat{gap}{place} is up again.</source>
        <translation>Der Sitz{gap}{place} steht wieder.</translation>
    </message>
    <message>
        <source>Your seat makes room when you get in or out.</source>
        <translation>Dein Sitz macht beim Ein- und Aussteigen Platz.</translation>
    </message>
    <message>
        <source>Your seat stays where it is when you get in or out.</source>
        <translation>Dein Sitz bleibt beim Ein- und Aussteigen stehen.</translation>
    </message>
    <message>
        <source>The massage is at {level}.</source>
        <translation>Die Massage läuft auf Stufe {level}.</translation>
    </message>
    <message>
        <source>The massage is off.</source>
        <translation>Die Massage ist aus.</translation>
    </message>
    <message>
        <source>The driver&apos;s seat has no leg rest and no foot rest.</source>
        <translation>Der Fahrersitz hat keine Beinauflage und keine Fußstütze.</translation>
    </message>
    <message>
        <source>There are {most} saved trips already; delete one first.</source>
        <translation>Es gibt schon {most} gespeicherte Reisen; bitte erst eine löschen.</translation>
    </message>
    <message>
        <source>There is no saved trip called {name}; there are: {saved}.</source>
        <translation>Keine gespeicherte Reise heißt {name}; es gibt: {saved}.</translation>
    </message>
    <message>
        <source>Nothing of this plan lies ahead.</source>
        <translation>Von diesem Plan liegt nichts mehr vor uns.</translation>
    </message>
    <message>
        <source>The plan lies in {folder} as a page and a calendar file.</source>
        <translation>Der Plan liegt in {folder} als Seite und Kalenderdatei.</translation>
    </message>
    <message>
        <source>{minutes:+d} min driving</source>
        <translation>{minutes:+d} min Fahrt</translation>
    </message>
    <message>
        <source>Some saved trips in {file} could not be read; the file is kept as {aside}.</source>
        <translation>Einige Reisen in {file} waren nicht lesbar; die Datei bleibt als {aside} erhalten.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>On {day} we leave at {time}: {stops}.</source>
        <translation>{day} geht es um {time} los: {stops}.</translation>
    </message>
    <message>
        <source>On {day} we leave at {time}: {stops}, and stay the night at {place}.</source>
        <translation>{day} geht es um {time} los: {stops}, übernachtet wird in {place}.</translation>
    </message>
    <message>
        <source>It costs about {euro} euro with {toll} of tolls, and we always arrive with at least {percent} percent.</source>
        <translation>Das kostet rund {euro} Euro, davon {toll} Maut, und wir kommen immer mit mindestens {percent} Prozent an.</translation>
    </message>
    <message>
        <source>It costs about {euro} euro, and we always arrive with at least {percent} percent.</source>
        <translation>Das kostet rund {euro} Euro, und wir kommen immer mit mindestens {percent} Prozent an.</translation>
    </message>
    <message>
        <source>{charge} to {after} %</source>
        <translation>{charge} auf {after} %</translation>
    </message>
    <message>
        <source>Arrive with {charge} %</source>
        <translation>Ankunft mit {charge} %</translation>
    </message>
    <message>
        <source>{charge} % battery</source>
        <translation>{charge} % Akku</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Wohin?</translation>
    </message>
    <message>
        <source>I do not know which day {day} is.</source>
        <translation>Ich weiß nicht, welcher Tag {day} ist.</translation>
    </message>
    <message>
        <source>I only know the weather from now on.</source>
        <translation>Ich kenne das Wetter nur von jetzt an.</translation>
    </message>
    <message>
        <source>It stays dry with up to {most} degrees.</source>
        <translation>Es bleibt trocken bei bis zu {most} Grad.</translation>
    </message>
    <message>
        <source>Take an umbrella; it gets up to {most} degrees.</source>
        <translation>Nehmen Sie einen Schirm mit; es wird bis zu {most} Grad warm.</translation>
    </message>
    <message>
        <source>It stays dry with up to {most} degrees; {count} reminders are left.</source>
        <translation>Es bleibt trocken bei bis zu {most} Grad; {count} Erinnerungen stehen noch an.</translation>
    </message>
    <message>
        <source>Take an umbrella; it gets up to {most} degrees; {count} reminders are left.</source>
        <translation>Nehmen Sie einen Schirm mit; es wird bis zu {most} Grad warm; {count} Erinnerungen stehen noch an.</translation>
    </message>
    <message>
        <source>It stays dry with up to {most} degrees; one reminder is left.</source>
        <translation>Es bleibt trocken bei bis zu {most} Grad; eine Erinnerung steht noch an.</translation>
    </message>
    <message>
        <source>Take an umbrella; it gets up to {most} degrees; one reminder is left.</source>
        <translation>Nehmen Sie einen Schirm mit; es wird bis zu {most} Grad warm; eine Erinnerung steht noch an.</translation>
    </message>
    <message>
        <source>There is no map here, so I know only the weather here.</source>
        <translation>Hier gibt es keine Karte, deshalb kenne ich nur das Wetter hier.</translation>
    </message>
    <message>
        <source>rainy</source>
        <translation>regnerisch</translation>
    </message>
    <message>
        <source>snowy</source>
        <translation>winterlich mit Schnee</translation>
    </message>
    <message>
        <source>foggy</source>
        <translation>neblig</translation>
    </message>
    <message>
        <source>stormy with hail</source>
        <translation>stürmisch mit Hagel</translation>
    </message>
    <message>
        <source>stormy with thunder</source>
        <translation>gewittrig</translation>
    </message>
    <message>
        <source>It is {sky} here with {celsius} degrees.</source>
        <translation>Hier ist es {sky} bei {celsius} Grad.</translation>
    </message>
    <message>
        <source>It is {sky} in {place} with {celsius} degrees.</source>
        <translation>In {place} ist es {sky} bei {celsius} Grad.</translation>
    </message>
    <message>
        <source>It will be {sky} here {day} at {time} with {celsius} degrees.</source>
        <translation>Hier wird es {day} um {time} Uhr {sky} bei {celsius} Grad.</translation>
    </message>
    <message>
        <source>It will be {sky} in {place} {day} at {time} with {celsius} degrees.</source>
        <translation>In {place} wird es {day} um {time} Uhr {sky} bei {celsius} Grad.</translation>
    </message>
    <message>
        <source>It will be {sky} here {day} with {low} to {high} degrees.</source>
        <translation>Hier wird es {day} {sky} bei {low} bis {high} Grad.</translation>
    </message>
    <message>
        <source>It will be {sky} in {place} {day} with {low} to {high} degrees.</source>
        <translation>In {place} wird es {day} {sky} bei {low} bis {high} Grad.</translation>
    </message>
    <message>
        <source>Expect rain or snow on the way; at {place} it will be {sky} with {celsius} degrees.</source>
        <translation>Unterwegs ist mit Regen oder Schnee zu rechnen; bei {place} wird es {sky} bei {celsius} Grad.</translation>
    </message>
    <message>
        <source>The way stays dry; at {place} it will be {sky} with {celsius} degrees.</source>
        <translation>Unterwegs bleibt es trocken; bei {place} wird es {sky} bei {celsius} Grad.</translation>
    </message>
    <message>
        <source>The wipers are off.</source>
        <translation>Die Scheibenwischer sind aus.</translation>
    </message>
    <message>
        <source>The wipers wipe now and then.</source>
        <translation>Die Scheibenwischer wischen ab und zu.</translation>
    </message>
    <message>
        <source>The wipers are on slow.</source>
        <translation>Die Scheibenwischer laufen langsam.</translation>
    </message>
    <message>
        <source>The wipers are on fast.</source>
        <translation>Die Scheibenwischer laufen schnell.</translation>
    </message>
    <message>
        <source>The wipers follow the rain.</source>
        <translation>Die Scheibenwischer richten sich nach dem Regen.</translation>
    </message>
    <message>
        <source>The rear wiper is off.</source>
        <translation>Der Heckwischer ist aus.</translation>
    </message>
    <message>
        <source>The rear wiper wipes now and then.</source>
        <translation>Der Heckwischer wischt ab und zu.</translation>
    </message>
    <message>
        <source>The rear wiper is on slow.</source>
        <translation>Der Heckwischer läuft langsam.</translation>
    </message>
    <message>
        <source>The rear wiper is on fast.</source>
        <translation>Der Heckwischer läuft schnell.</translation>
    </message>
    <message>
        <source>The rear wiper follows the rain.</source>
        <translation>Der Heckwischer richtet sich nach dem Regen.</translation>
    </message>
    <message>
        <source>There is no washer fluid left; please refill it.</source>
        <translation>Das Wischwasser ist leer, bitte nachfüllen.</translation>
    </message>
    <message>
        <source>The windshield is being washed.</source>
        <translation>Die Windschutzscheibe wird gewaschen.</translation>
    </message>
    <message>
        <source>The rear window is being washed.</source>
        <translation>Die Heckscheibe wird gewaschen.</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>Passenger</source>
        <translation>Beifahrer</translation>
    </message>
    <message>
        <source>Rear left</source>
        <translation>Hinten links</translation>
    </message>
    <message>
        <source>Rear right</source>
        <translation>Hinten rechts</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorne</translation>
    </message>
    <message>
        <source>Rear</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Seat ventilation</source>
        <translation>Sitzlüftung</translation>
    </message>
    <message>
        <source>head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>feet</source>
        <translation>Füße</translation>
    </message>
    <message>
        <source>windshield</source>
        <translation>Windschutzscheibe</translation>
    </message>
    <message>
        <source>head and feet</source>
        <translation>Kopf und Füße</translation>
    </message>
    <message>
        <source>head and windshield</source>
        <translation>Kopf und Scheibe</translation>
    </message>
    <message>
        <source>feet and windshield</source>
        <translation>Füße und Scheibe</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>heating</source>
        <translation>Heizen</translation>
    </message>
    <message>
        <source>cooling</source>
        <translation>Kühlen</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>sparsam</translation>
    </message>
    <message>
        <source>wave</source>
        <translation>Welle</translation>
    </message>
    <message>
        <source>pulse</source>
        <translation>Puls</translation>
    </message>
    <message>
        <source>kneading</source>
        <translation>Kneten</translation>
    </message>
    <message>
        <source>stretching</source>
        <translation>Dehnen</translation>
    </message>
    <message>
        <source>now and then</source>
        <translation>ab und zu</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>langsam</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>schnell</translation>
    </message>
    <message>
        <source>Seat position</source>
        <translation>Sitzposition</translation>
    </message>
    <message>
        <source>Seat height</source>
        <translation>Sitzhöhe</translation>
    </message>
    <message>
        <source>Backrest</source>
        <translation>Lehne</translation>
    </message>
    <message>
        <source>Seat cushion</source>
        <translation>Sitzfläche</translation>
    </message>
    <message>
        <source>Headrest</source>
        <translation>Kopfstütze</translation>
    </message>
    <message>
        <source>Leg rest</source>
        <translation>Beinauflage</translation>
    </message>
    <message>
        <source>Foot rest</source>
        <translation>Fußstütze</translation>
    </message>
    <message>
        <source>Back support</source>
        <translation>Rückenstütze</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Türen</translation>
    </message>
    <message>
        <source>tilted</source>
        <translation>gekippt</translation>
    </message>
    <message>
        <source>folded in</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>folded out</source>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <source>folded down</source>
        <translation>umgeklappt</translation>
    </message>
    <message>
        <source>up</source>
        <translation>aufrecht</translation>
    </message>
    <message>
        <source>stored: {slots}</source>
        <translation>gesichert: {slots}</translation>
    </message>
    <message>
        <source>as stored in {slot}</source>
        <translation>wie in Speicher {slot}</translation>
    </message>
    <message>
        <source>washing</source>
        <translation>wird gewaschen</translation>
    </message>
    <message>
        <source>{percent:+d} %</source>
        <translation>{percent:+d} %</translation>
    </message>
    <message>
        <source>Air conditioning</source>
        <translation>Klimaanlage</translation>
    </message>
    <message>
        <source>Recirculation</source>
        <translation>Umluft</translation>
    </message>
    <message>
        <source>Windshield defroster</source>
        <translation>Frontscheibe</translation>
    </message>
    <message>
        <source>Rear defroster</source>
        <translation>Heckscheibe</translation>
    </message>
    <message>
        <source>Airflow</source>
        <translation>Luftstrom</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>Klima</translation>
    </message>
    <message>
        <source>Automatic circulation</source>
        <translation>Automatische Luftführung</translation>
    </message>
    <message>
        <source>Air purifier</source>
        <translation>Luftreiniger</translation>
    </message>
    <message>
        <source>Automatic defog</source>
        <translation>Automatische Klarsicht</translation>
    </message>
    <message>
        <source>One temperature for all</source>
        <translation>Eine Temperatur für alle</translation>
    </message>
    <message>
        <source>Steering wheel</source>
        <translation>Lenkrad</translation>
    </message>
    <message>
        <source>Easy entry</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Sunroof</source>
        <translation>Schiebedach</translation>
    </message>
    <message>
        <source>Sunroof shade</source>
        <translation>Dachrollo</translation>
    </message>
    <message>
        <source>Rear window shade</source>
        <translation>Heckrollo</translation>
    </message>
    <message>
        <source>Child locks</source>
        <translation>Kinderschutz</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Kofferraum</translation>
    </message>
    <message>
        <source>Front trunk</source>
        <translation>Vorderer Kofferraum</translation>
    </message>
    <message>
        <source>Charge flap</source>
        <translation>Ladeklappe</translation>
    </message>
    <message>
        <source>Mirrors</source>
        <translation>Spiegel</translation>
    </message>
    <message>
        <source>Mirror heating</source>
        <translation>Spiegelheizung</translation>
    </message>
    <message>
        <source>Wipers</source>
        <translation>Scheibenwischer</translation>
    </message>
    <message>
        <source>Rear wiper</source>
        <translation>Heckwischer</translation>
    </message>
    <message>
        <source>Windshield</source>
        <translation>Scheibe</translation>
    </message>
    <message>
        <source>Rear window</source>
        <translation>Heckscheibe</translation>
    </message>
    <message>
        <source>Low beams</source>
        <translation>Abblendlicht</translation>
    </message>
    <message>
        <source>High beams</source>
        <translation>Fernlicht</translation>
    </message>
    <message>
        <source>Fog lights</source>
        <translation>Nebellicht</translation>
    </message>
    <message>
        <source>Rear fog light</source>
        <translation>Nebelschlussleuchte</translation>
    </message>
    <message>
        <source>Parking lights</source>
        <translation>Standlicht</translation>
    </message>
    <message>
        <source>Hazard lights</source>
        <translation>Warnblinker</translation>
    </message>
    <message>
        <source>Daytime lights</source>
        <translation>Tagfahrlicht</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Seat heating</source>
        <translation>Sitzheizung</translation>
    </message>
    <message>
        <source>Massage</source>
        <translation>Massage</translation>
    </message>
    <message>
        <source>Massage mode</source>
        <translation>Massageart</translation>
    </message>
    <message>
        <source>Seat memory</source>
        <translation>Sitzspeicher</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Sitz</translation>
    </message>
    <message>
        <source>Reading light</source>
        <translation>Leselicht</translation>
    </message>
    <message>
        <source>Reading lights</source>
        <translation>Leselichter</translation>
    </message>
    <message>
        <source>Ambient light</source>
        <translation>Ambientelicht</translation>
    </message>
    <message>
        <source>Shade</source>
        <translation>Rollo</translation>
    </message>
    <message>
        <source>Shades</source>
        <translation>Rollos</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>Temperaturen</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Lüftung</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegel</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>eco</source>
        <translation>Eco</translation>
    </message>
    <message>
        <source>sport</source>
        <translation>Sport</translation>
    </message>
    <message>
        <source>on snow</source>
        <translation>auf Schnee</translation>
    </message>
    <message>
        <source>in rain</source>
        <translation>bei Regen</translation>
    </message>
    <message>
        <source>home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>trip</source>
        <translation>Reise</translation>
    </message>
    <message>
        <source>comfort</source>
        <translation>Komfort</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>der Tag</translation>
    </message>
    <message>
        <source>house</source>
        <translation>Zuhause</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Car Genius</source>
        <translation>Car Genius</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>{level} of 3</source>
        <translation>{level} von 3</translation>
    </message>
    <message>
        <source>Drive mode</source>
        <translation>Fahrmodus</translation>
    </message>
    <message>
        <source>Regeneration</source>
        <translation>Rekuperation</translation>
    </message>
    <message>
        <source>Speed warning</source>
        <translation>Tempowarnung</translation>
    </message>
    <message>
        <source>Own speed limit</source>
        <translation>Eigenes Tempolimit</translation>
    </message>
    <message>
        <source>Brightness of the instruments</source>
        <translation>Helligkeit der Instrumente</translation>
    </message>
    <message>
        <source>Brightness of the head-up display</source>
        <translation>Helligkeit des Head-up-Displays</translation>
    </message>
    <message>
        <source>Head-up display</source>
        <translation>Head-up-Display</translation>
    </message>
    <message>
        <source>Height of the head-up picture</source>
        <translation>Höhe des Head-up-Bilds</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrumente</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>on, nobody in</source>
        <translation>scharf, niemand da</translation>
    </message>
    <message>
        <source>on, somebody in</source>
        <translation>scharf, jemand da</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Haus</translation>
    </message>
    <message>
        <source>started</source>
        <translation>gestartet</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>gemerkt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>At the wheel</source>
        <translation>Am Steuer</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Gedächtnis</translation>
    </message>
    <message>
        <source>Sits there</source>
        <translation>Sitzt dort</translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation>{count} Änderungen</translation>
    </message>
    <message>
        <source>fastest</source>
        <translation>schnellste</translation>
    </message>
    <message>
        <source>shortest</source>
        <translation>kürzeste</translation>
    </message>
    <message>
        <source>no tolls</source>
        <translation>ohne Maut</translation>
    </message>
    <message>
        <source>least energy</source>
        <translation>sparsamste</translation>
    </message>
    <message>
        <source>3D</source>
        <translation>3D</translation>
    </message>
    <message>
        <source>2D</source>
        <translation>2D</translation>
    </message>
    <message>
        <source>north up</source>
        <translation>Norden oben</translation>
    </message>
    <message>
        <source>in full</source>
        <translation>ausführlich</translation>
    </message>
    <message>
        <source>brief</source>
        <translation>knapp</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>start time</source>
        <translation>Startzeit</translation>
    </message>
    <message>
        <source>ready by</source>
        <translation>fertig um</translation>
    </message>
    <message>
        <source>accident</source>
        <translation>Unfall</translation>
    </message>
    <message>
        <source>traffic jam</source>
        <translation>Stau</translation>
    </message>
    <message>
        <source>hazard</source>
        <translation>Gefahr</translation>
    </message>
    <message>
        <source>roadworks</source>
        <translation>Baustelle</translation>
    </message>
    <message>
        <source>closed road</source>
        <translation>Sperrung</translation>
    </message>
    <message>
        <source>speed trap</source>
        <translation>Blitzer</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Stopps</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Avoid ferries</source>
        <translation>Fähren meiden</translation>
    </message>
    <message>
        <source>Avoid motorways</source>
        <translation>Autobahn meiden</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Guidance voice</source>
        <translation>Ansagen</translation>
    </message>
    <message>
        <source>Guidance volume</source>
        <translation>Ansagenlautstärke</translation>
    </message>
    <message>
        <source>Charge limit</source>
        <translation>Ladegrenze</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Charging timer</source>
        <translation>Ladezeit</translation>
    </message>
    <message>
        <source>Battery warming</source>
        <translation>Akku vorwärmen</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>Reise</translation>
    </message>
    <message>
        <source>{name} · ended</source>
        <translation>{name} · beendet</translation>
    </message>
    <message>
        <source>{title} · cancelled</source>
        <translation>{title} · abgesagt</translation>
    </message>
    <message>
        <source>{title} · dropped</source>
        <translation>{title} · gestrichen</translation>
    </message>
    <message>
        <source>sent to {name}</source>
        <translation>gesendet an {name}</translation>
    </message>
    <message>
        <source>{name} · deleted</source>
        <translation>{name} · gelöscht</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Muted in the call</source>
        <translation>Im Gespräch stumm</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>this title</source>
        <translation>dieser Titel</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>ein wenig</translation>
    </message>
    <message>
        <source>much</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>{percent} % left</source>
        <translation>{percent} % links</translation>
    </message>
    <message>
        <source>{percent} % right</source>
        <translation>{percent} % rechts</translation>
    </message>
    <message>
        <source>{percent} % rear</source>
        <translation>{percent} % hinten</translation>
    </message>
    <message>
        <source>{percent} % front</source>
        <translation>{percent} % vorn</translation>
    </message>
    <message>
        <source>{count} queued</source>
        <translation>{count} in der Reihe</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Music silenced</source>
        <translation>Musik stumm</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Mikrofon aus</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Up next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Liedtext</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>Bass</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitten</translation>
    </message>
    <message>
        <source>Treble</source>
        <translation>Höhen</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Fade</source>
        <translation>Fader</translation>
    </message>
    <message>
        <source>Louder with speed</source>
        <translation>Lauter mit Tempo</translation>
    </message>
    <message>
        <source>Phone volume</source>
        <translation>Telefonlautstärke</translation>
    </message>
    <message>
        <source>Voice volume</source>
        <translation>Stimmlautstärke</translation>
    </message>
    <message>
        <source>Guidance silenced</source>
        <translation>Ansagen stumm</translation>
    </message>
    <message>
        <source>Voice silenced</source>
        <translation>Stimme stumm</translation>
    </message>
    <message>
        <source>Phone silenced</source>
        <translation>Telefon stumm</translation>
    </message>
    <message>
        <source>night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Automatic display</source>
        <translation>Anzeige automatisch</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>on the driver&apos;s side</source>
        <translation>auf der Fahrerseite</translation>
    </message>
    <message>
        <source>on the passenger&apos;s side</source>
        <translation>auf der Beifahrerseite</translation>
    </message>
    <message>
        <source>in the rear left</source>
        <translation>hinten links</translation>
    </message>
    <message>
        <source>in the rear right</source>
        <translation>hinten rechts</translation>
    </message>
    <message>
        <source>in the front</source>
        <translation>vorne</translation>
    </message>
    <message>
        <source>in the back</source>
        <translation>hinten</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>The house at {place} does not answer; I keep trying.</source>
        <translation>Das Haus unter {place} antwortet nicht; ich versuche es weiter.</translation>
    </message>
    <message>
        <source>The house refuses the token; make a new long-lived one and store it again.</source>
        <translation>Das Haus lehnt das Token ab; bitte ein neues langlebiges anlegen und wieder hinterlegen.</translation>
    </message>
    <message>
        <source>What answers at {place} is no Home Assistant; check url in [house].</source>
        <translation>Unter {place} antwortet kein Home Assistant; bitte url in [house] prüfen.</translation>
    </message>
    <message>
        <source>The house answered with error {code}; its own log knows more.</source>
        <translation>Das Haus antwortete mit Fehler {code}; sein eigenes Protokoll weiß mehr.</translation>
    </message>
    <message>
        <source>The house does not know how to do that with {name}.</source>
        <translation>Das Haus weiß nicht, wie das mit {name} geht.</translation>
    </message>
    <message>
        <source>What was saved could not be read; the file is kept as {file}.</source>
        <translation>Gespeichertes konnte nicht gelesen werden; die Datei liegt nun als {file} bereit.</translation>
    </message>
    <message>
        <source>Nothing can be saved in {file} ({reason}); free or own it.</source>
        <translation>In {file} kann nichts gespeichert werden ({reason}); geben Sie die Datei frei.</translation>
    </message>
    <message>
        <source>What you told me could not be read; the file is kept as {file}.</source>
        <translation>Was Sie mir gesagt haben, war nicht lesbar; die Datei liegt als {file} bereit.</translation>
    </message>
    <message>
        <source>What you told me cannot be written to {file} ({reason}); free or own it.</source>
        <translation>Was Sie mir gesagt haben, lässt sich nicht in {file} schreiben ({reason}); bitte freigeben oder übernehmen.</translation>
    </message>
    <message>
        <source>the event&apos;s times cannot be read</source>
        <translation>die Zeiten des Termins sind nicht lesbar</translation>
    </message>
    <message>
        <source>write DTSTART:20260514T093000, with a TZID such as Europe/Berlin or none</source>
        <translation>schreiben Sie DTSTART:20260514T093000, mit einer TZID wie Europe/Berlin oder ohne</translation>
    </message>
    <message>
        <source>the task&apos;s time or place cannot be read</source>
        <translation>Zeit oder Ort der Aufgabe sind nicht lesbar</translation>
    </message>
    <message>
        <source>write DUE:20260514T180000 and GEO:54.2;4.1</source>
        <translation>schreiben Sie DUE:20260514T180000 und GEO:54.2;4.1</translation>
    </message>
    <message>
        <source>this task has no name</source>
        <translation>diese Aufgabe hat keinen Namen</translation>
    </message>
    <message>
        <source>add a line SUMMARY:…</source>
        <translation>fügen Sie eine Zeile SUMMARY:… hinzu</translation>
    </message>
    <message>
        <source>the columns have no names</source>
        <translation>die Spalten haben keine Namen</translation>
    </message>
    <message>
        <source>begin the file with number,direction,at,seconds</source>
        <translation>beginnen Sie die Datei mit number,direction,at,seconds</translation>
    </message>
    <message>
        <source>a call needs a number and in, out or missed</source>
        <translation>ein Anruf braucht eine Nummer und in, out oder missed</translation>
    </message>
    <message>
        <source>complete or delete the line</source>
        <translation>ergänzen oder löschen Sie die Zeile</translation>
    </message>
    <message>
        <source>time or seconds cannot be read</source>
        <translation>Zeit oder Sekunden sind nicht lesbar</translation>
    </message>
    <message>
        <source>write the time as 2026-05-14 09:30</source>
        <translation>schreiben Sie die Zeit als 2026-05-14 09:30</translation>
    </message>
    <message>
        <source>this contact has no name</source>
        <translation>dieser Kontakt hat keinen Namen</translation>
    </message>
    <message>
        <source>add a line FN:…</source>
        <translation>fügen Sie eine Zeile FN:… hinzu</translation>
    </message>
    <message>
        <source>this contact has no number, mail or address</source>
        <translation>dieser Kontakt hat weder Nummer noch E-Mail noch Adresse</translation>
    </message>
    <message>
        <source>add a line TEL:…</source>
        <translation>fügen Sie eine Zeile TEL:… hinzu</translation>
    </message>
    <message>
        <source>this entry has no end</source>
        <translation>dieser Eintrag hat kein Ende</translation>
    </message>
    <message>
        <source>close it with END:VCARD</source>
        <translation>schließen Sie ihn mit END:VCARD</translation>
    </message>
    <message>
        <source>close it with END:VEVENT</source>
        <translation>schließen Sie ihn mit END:VEVENT</translation>
    </message>
    <message>
        <source>close it with END:VTODO</source>
        <translation>schließen Sie ihn mit END:VTODO</translation>
    </message>
    <message>
        <source>this is no NAME:value</source>
        <translation>das ist kein NAME:Wert</translation>
    </message>
    <message>
        <source>write it so, or begin it with a space to go on</source>
        <translation>schreiben Sie es so, oder beginnen Sie mit einem Leerzeichen, um fortzufahren</translation>
    </message>
    <message>
        <source>{file}, line {line}: {problem}; {mend}.</source>
        <translation>{file}, Zeile {line}: {problem}; {mend}.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); free it or take it away.</source>
        <translation>{file} kann nicht gelesen werden ({reason}); geben Sie die Datei frei oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>this message is no YAML</source>
        <translation>diese Nachricht ist kein YAML</translation>
    </message>
    <message>
        <source>mend the quotes or the indentation there</source>
        <translation>berichtigen Sie dort die Anführungszeichen oder die Einrückung</translation>
    </message>
    <message>
        <source>a message needs with, at and text</source>
        <translation>eine Nachricht braucht with, at und text</translation>
    </message>
    <message>
        <source>complete or delete it</source>
        <translation>ergänzen oder löschen Sie sie</translation>
    </message>
    <message>
        <source>a mail needs From and Date</source>
        <translation>eine E-Mail braucht From und Date</translation>
    </message>
    <message>
        <source>An accident you reported</source>
        <translation>Ihr gemeldeter Unfall</translation>
    </message>
    <message>
        <source>A traffic jam you reported</source>
        <translation>Ihr gemeldeter Stau</translation>
    </message>
    <message>
        <source>A hazard you reported</source>
        <translation>Ihre gemeldete Gefahr</translation>
    </message>
    <message>
        <source>Roadworks you reported</source>
        <translation>Ihre gemeldete Baustelle</translation>
    </message>
    <message>
        <source>A closed road you reported</source>
        <translation>Ihre gemeldete Sperrung</translation>
    </message>
    <message>
        <source>A speed trap you reported</source>
        <translation>Ihr gemeldeter Blitzer</translation>
    </message>
    <message>
        <source>The map region {name} is not here, so the demo region is shown; `python main.py region list` tells what is.</source>
        <translation>Die Kartenregion {name} fehlt, darum ist die Demoregion zu sehen; `python main.py region list` nennt die vorhandenen.</translation>
    </message>
    <message>
        <source>Slow traffic on {road}</source>
        <translation>Stockender Verkehr: {road}</translation>
    </message>
    <message>
        <source>Road works on {road}</source>
        <translation>Baustelle: {road}</translation>
    </message>
    <message>
        <source>{road} is closed</source>
        <translation>{road} ist gesperrt</translation>
    </message>
    <message>
        <source>Accident on {road}</source>
        <translation>Unfall: {road}</translation>
    </message>
    <message>
        <source>Hazard on {road}</source>
        <translation>Gefahr: {road}</translation>
    </message>
    <message>
        <source>No position from gpsd at {source}: {why}; it is tried again.</source>
        <translation>Keine Position von gpsd unter {source}: {why}; ein neuer Versuch folgt.</translation>
    </message>
    <message>
        <source>This system gives no position; install GeoClue, or name a receiver by nmea: or gpsd:.</source>
        <translation>Dieses System liefert keine Position; GeoClue installieren oder mit nmea: oder gpsd: einen Empfänger nennen.</translation>
    </message>
    <message>
        <source>No position from {source}: it cannot be opened ({why}).</source>
        <translation>Keine Position von {source}: lässt sich nicht öffnen ({why}).</translation>
    </message>
    <message>
        <source>The position from {source} has ended.</source>
        <translation>Die Position von {source} ist zu Ende.</translation>
    </message>
    <message>
        <source>There is no position yet; the car stays where it is until one comes.</source>
        <translation>Noch keine Position; das Auto bleibt bis dahin stehen.</translation>
    </message>
    <message>
        <source>There is no source of positions called {source}.</source>
        <translation>Es gibt keine Positionsquelle namens {source}.</translation>
    </message>
    <message>
        <source>This car has no such function.</source>
        <translation>Diese Funktion hat das Auto nicht.</translation>
    </message>
    <message>
        <source>That needs a clear yes from you first.</source>
        <translation>Dazu braucht es erst ein klares Ja.</translation>
    </message>
    <message>
        <source>Opening hours are not known.</source>
        <translation>Öffnungszeiten sind nicht bekannt.</translation>
    </message>
    <message>
        <source>{place} is closed that day, or it rains there all day.</source>
        <translation>{place} ist an dem Tag geschlossen, oder es regnet dort den ganzen Tag.</translation>
    </message>
    <message>
        <source>There is not enough time left for {place} that day.</source>
        <translation>Für {place} bleibt an dem Tag nicht genug Zeit.</translation>
    </message>
    <message>
        <source>No road leads to {place}.</source>
        <translation>Keine Straße führt zu {place}.</translation>
    </message>
    <message>
        <source>That day would end too late, at {place}.</source>
        <translation>Der Tag würde zu spät enden, bei {place}.</translation>
    </message>
    <message>
        <source>I found nothing that could take the place of {place}.</source>
        <translation>Ich fand nichts, was {place} ersetzen könnte.</translation>
    </message>
    <message>
        <source>{place} cannot take the place of {stop}.</source>
        <translation>{place} kann {stop} nicht ersetzen.</translation>
    </message>
    <message>
        <source>{place} is in the plan already.</source>
        <translation>{place} ist schon im Plan.</translation>
    </message>
    <message>
        <source>A night needs a bed; choose another one instead.</source>
        <translation>Eine Nacht braucht ein Bett; bitte ein anderes wählen.</translation>
    </message>
    <message>
        <source>The battery would not last without charging at {place}.</source>
        <translation>Ohne Laden bei {place} reicht der Akku nicht.</translation>
    </message>
    <message>
        <source>I found nothing for {what} that fits into this plan.</source>
        <translation>Für {what} fand ich nichts, was in den Plan passt.</translation>
    </message>
    <message>
        <source>The plan has {count} stops.</source>
        <translation>Der Plan hat {count} Stopps.</translation>
    </message>
    <message>
        <source>The lodging stays the last stop of its day.</source>
        <translation>Die Unterkunft bleibt der letzte Stopp des Tages.</translation>
    </message>
    <message>
        <source>Day {day} has that meal already.</source>
        <translation>Tag {day} hat diese Mahlzeit schon.</translation>
    </message>
    <message>
        <source>I know the weather for {most} days ahead; please choose an earlier day.</source>
        <translation>Das Wetter kenne ich für {most} Tage; bitte einen früheren Tag wählen.</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Essen</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Nächte</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Eintritte</translation>
    </message>
    <message>
        <source>Tolls</source>
        <translation>Maut</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>together</source>
        <translation>zusammen</translation>
    </message>
    <message>
        <source>to drive</source>
        <translation>Fahrt</translation>
    </message>
    <message>
        <source>at the wheel</source>
        <translation>am Steuer</translation>
    </message>
    <message>
        <source>lowest charge</source>
        <translation>tiefster Ladestand</translation>
    </message>
    <message>
        <source>Day {day}</source>
        <translation>Tag {day}</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>{place} moves to a dry hour.</source>
        <translation>{place} rückt in eine trockene Stunde.</translation>
    </message>
    <message>
        <source>{place} falls out because of rain.</source>
        <translation>{place} entfällt wegen Regen.</translation>
    </message>
    <message>
        <source>{place} gives way to {other} because of rain.</source>
        <translation>{place} weicht wegen Regen {other}.</translation>
    </message>
    <message>
        <source>{place} is not in this region, so I cannot change the plan.</source>
        <translation>{place} liegt nicht in dieser Region, darum kann ich den Plan nicht ändern.</translation>
    </message>
    <message>
        <source>Please say where the trip shall go.</source>
        <translation>Bitte sagen, wohin die Reise gehen soll.</translation>
    </message>
    <message>
        <source>A trip lasts 1 to {most} days.</source>
        <translation>Eine Reise dauert 1 bis {most} Tage.</translation>
    </message>
    <message>
        <source>A trip cannot begin on {day}, which has passed.</source>
        <translation>Eine Reise kann nicht am {day} beginnen, der ist vorbei.</translation>
    </message>
    <message>
        <source>At least one adult has to come along.</source>
        <translation>Mindestens eine erwachsene Person muss mit.</translation>
    </message>
    <message>
        <source>I can plan for up to {most} people.</source>
        <translation>Ich kann für bis zu {most} Personen planen.</translation>
    </message>
    <message>
        <source>A budget is more than 0 euro.</source>
        <translation>Ein Budget ist mehr als 0 Euro.</translation>
    </message>
    <message>
        <source>The charge on arrival can be 0 to 90 percent.</source>
        <translation>Die Ladung bei Ankunft kann 0 bis 90 Prozent sein.</translation>
    </message>
    <message>
        <source>Today {time} has passed already.</source>
        <translation>{time} ist heute schon vorbei.</translation>
    </message>
    <message>
        <source>I do not know {word}; it can be {known}.</source>
        <translation>{word} kenne ich nicht; möglich sind {known}.</translation>
    </message>
    <message>
        <source>I could not write the plan into {folder}: {reason}.</source>
        <translation>Der Plan ließ sich nicht in {folder} schreiben: {reason}.</translation>
    </message>
    <message>
        <source>There is no stop {stop} in this plan.</source>
        <translation>In diesem Plan gibt es keinen Stopp {stop}.</translation>
    </message>
    <message>
        <source>Which one do you mean: {stops}?</source>
        <translation>Welcher ist gemeint: {stops}?</translation>
    </message>
    <message>
        <source>There are several places called {place}.</source>
        <translation>Es gibt mehrere Orte namens {place}.</translation>
    </message>
    <message>
        <source>We cannot leave before now.</source>
        <translation>Früher als jetzt geht es nicht los.</translation>
    </message>
    <message>
        <source>That is too late to set out on a trip.</source>
        <translation>Das ist zu spät, um loszufahren.</translation>
    </message>
    <message>
        <source>I found nothing cheaper for this plan.</source>
        <translation>Günstiger geht es mit diesem Plan nicht.</translation>
    </message>
    <message>
        <source>This plan is as calm as it gets.</source>
        <translation>Ruhiger wird dieser Plan nicht.</translation>
    </message>
    <message>
        <source>Nothing more fits into this plan.</source>
        <translation>Mehr passt nicht in diesen Plan.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>So</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Breakfast</source>
        <translation>Frühstück</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Mittagessen</translation>
    </message>
    <message>
        <source>Dinner</source>
        <translation>Abendessen</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>Freie Zeit</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>Übernachtung</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Ein Schritt</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Zurück zum Anfang</translation>
    </message>
    <message>
        <source>Say a wish</source>
        <translation>Einen Wunsch sagen</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Sagen</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Mikrofon an</translation>
    </message>
    <message>
        <source>Be quiet</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>End film</source>
        <translation>Film beenden</translation>
    </message>
    <message>
        <source>Filming</source>
        <translation>Film läuft</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>The cockpit does not answer: is the remote on, and the phone in its network?</source>
        <translation>Das Cockpit antwortet nicht: Ist die Fernbedienung an und das Telefon in seinem Netz?</translation>
    </message>
    <message>
        <source>Back home</source>
        <translation>Wieder zu Hause</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Fahren</translation>
    </message>
    <message>
        <source>thunderstorms</source>
        <translation>Gewitter</translation>
    </message>
    <message>
        <source>A day at {place}</source>
        <translation>Ein Tag: {place}</translation>
    </message>
    <message>
        <source>A weekend at {place}</source>
        <translation>Ein Wochenende: {place}</translation>
    </message>
    <message>
        <source>{days} days at {place}</source>
        <translation>{days} Tage: {place}</translation>
    </message>
    <message>
        <source>There is no breakfast on day {day}.</source>
        <translation>An Tag {day} gibt es kein Frühstück.</translation>
    </message>
    <message>
        <source>I found no table for lunch on day {day}.</source>
        <translation>Für Tag {day} fand ich mittags keinen Tisch.</translation>
    </message>
    <message>
        <source>I found no table for dinner on day {day}.</source>
        <translation>Für Tag {day} fand ich abends keinen Tisch.</translation>
    </message>
    <message>
        <source>I found no {diet} table for lunch on day {day}.</source>
        <translation>Für Tag {day} fand ich mittags nichts: {diet}.</translation>
    </message>
    <message>
        <source>I found no {diet} table for dinner on day {day}.</source>
        <translation>Für Tag {day} fand ich abends nichts: {diet}.</translation>
    </message>
    <message>
        <source>Rain is forecast here.</source>
        <translation>Hier ist Regen vorhergesagt.</translation>
    </message>
    <message>
        <source>There is nothing to see on day {day}.</source>
        <translation>An Tag {day} gibt es nichts zu sehen.</translation>
    </message>
    <message>
        <source>{place} is not known to have {diet} dishes.</source>
        <translation>Bei {place} ist nicht bekannt, ob es das gibt: {diet}.</translation>
    </message>
    <message>
        <source>There is not enough time to get to {place} and back.</source>
        <translation>Für {place} und zurück reicht die Zeit nicht.</translation>
    </message>
    <message>
        <source>Day {day} is fuller than you wished.</source>
        <translation>Tag {day} ist voller als gewünscht.</translation>
    </message>
    <message>
        <source>I found no lodging near {place}.</source>
        <translation>Bei {place} fand ich keine Unterkunft.</translation>
    </message>
    <message>
        <source>I found no {wish} there and took {place}.</source>
        <translation>Dort gab es das nicht: {wish}; nun ist es {place}.</translation>
    </message>
    <message>
        <source>{place} is not known to be quiet.</source>
        <translation>Ob es bei {place} ruhig ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The battery does not last for this, and no charger is in reach.</source>
        <translation>Der Akku reicht dafür nicht, und keine Ladesäule ist erreichbar.</translation>
    </message>
    <message>
        <source>Without a charger in reach the battery would fall to {percent:.0f} percent.</source>
        <translation>Ohne Ladesäule in Reichweite fiele der Akku auf {percent:.0f} Prozent.</translation>
    </message>
    <message>
        <source>On day {day} we arrive with {percent:.0f} percent instead of {wish:.0f}.</source>
        <translation>An Tag {day} kommen wir mit {percent:.0f} Prozent statt {wish:.0f} an.</translation>
    </message>
    <message>
        <source>The cheapest I found costs {total:.0f} euro, more than {budget:.0f}.</source>
        <translation>Das Günstigste kostet {total:.0f} Euro, mehr als {budget:.0f}.</translation>
    </message>
    <message>
        <source>I do not know where to find {interest}.</source>
        <translation>Ich weiß nicht, wo es das gibt: {interest}.</translation>
    </message>
    <message>
        <source>I found nothing for {interest} that is open and within reach.</source>
        <translation>Für {interest} fand ich nichts Offenes in Reichweite.</translation>
    </message>
    <message>
        <source>Rain is forecast for {place} on day {day}.</source>
        <translation>Für {place} ist an Tag {day} Regen vorhergesagt.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{km} km or {days} days</source>
        <translation>{km} km oder {days} Tage</translation>
    </message>
    <message>
        <source>{bar:.1f} bar</source>
        <translation>{bar:.1f} bar</translation>
    </message>
    <message>
        <source>{volt:.1f} V</source>
        <translation>{volt:.1f} V</translation>
    </message>
    <message>
        <source>Tyres</source>
        <translation>Reifen</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>12-volt battery</source>
        <translation>12-Volt-Batterie</translation>
    </message>
    <message>
        <source>Brake fluid</source>
        <translation>Bremsflüssigkeit</translation>
    </message>
    <message>
        <source>Coolant</source>
        <translation>Kühlmittel</translation>
    </message>
    <message>
        <source>Washer fluid</source>
        <translation>Waschwasser</translation>
    </message>
    <message>
        <source>Next service</source>
        <translation>Nächster Service</translation>
    </message>
    <message>
        <source>The volume stays the same at any speed.</source>
        <translation>Die Lautstärke bleibt bei jeder Geschwindigkeit gleich.</translation>
    </message>
    <message>
        <source>The volume rises a little with the speed.</source>
        <translation>Die Lautstärke steigt mit der Geschwindigkeit ein wenig.</translation>
    </message>
    <message>
        <source>The volume rises strongly with the speed.</source>
        <translation>Die Lautstärke steigt mit der Geschwindigkeit stark.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
    <message>
        <source>A film begins. F9 ends it.</source>
        <translation>Ein Film beginnt. F9 beendet ihn.</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}): free some room there, or start with --out.</source>
        <translation>{file} konnte nicht geschrieben werden ({reason}): Schaffen Sie dort Platz, oder starten Sie mit --out.</translation>
    </message>
    <message>
        <source>A study is being recorded: films wait until it is over.</source>
        <translation>Eine Studie wird aufgezeichnet: Filme warten, bis sie vorbei ist.</translation>
    </message>
    <message>
        <source>Private mode keeps nothing: leave it to make a film.</source>
        <translation>Der private Modus behält nichts: Verlassen Sie ihn für einen Film.</translation>
    </message>
    <message>
        <source>No film: Qt&apos;s sound library misses a part; install libpulse0.</source>
        <translation>Kein Film: Qts Klangbibliothek fehlt ein Teil; installieren Sie libpulse0.</translation>
    </message>
    <message>
        <source>The film broke off ({reason}): try again with a smaller window.</source>
        <translation>Der Film brach ab ({reason}): Versuchen Sie es mit einem kleineren Fenster.</translation>
    </message>
    <message>
        <source>The remote cannot listen ({reason}): connect this computer to a network.</source>
        <translation>Die Fernbedienung kann nichts empfangen ({reason}): Verbinden Sie diesen Rechner mit einem Netz.</translation>
    </message>
    <message>
        <source>Home can be arranged when we are parked.</source>
        <translation>Die Startseite lässt sich im Stand einrichten.</translation>
    </message>
    <message>
        <source>Home was kept as you arranged it, because we are driving.</source>
        <translation>Wir fahren, deshalb bleibt die Startseite, wie Sie sie eingerichtet haben.</translation>
    </message>
    <message>
        <source>Home is kept in {file}.</source>
        <translation>Die Startseite ist in {file} gespeichert.</translation>
    </message>
    <message>
        <source>The arrangement could not be saved to {file} ({why}): make room or allow it.</source>
        <translation>Die Anordnung konnte nicht in {file} gespeichert werden ({why}): bitte Platz schaffen oder es erlauben.</translation>
    </message>
    <message>
        <source>Map © Meridian demo region</source>
        <translation>Karte © Meridian-Demoregion</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Zuhause</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Büro</translation>
    </message>
</context>
<context>
    <name>CarPanel</name>
    <message>
        <source>All good</source>
        <translation>Alles gut</translation>
    </message>
    <message>
        <source>Low tyre</source>
        <translation>Reifendruck</translation>
    </message>
    <message>
        <source>Charge soon</source>
        <translation>Bald laden</translation>
    </message>
    <message>
        <source>Service due</source>
        <translation>Service fällig</translation>
    </message>
    <message>
        <source>Door open</source>
        <translation>Tür offen</translation>
    </message>
    <message>
        <source>Car: %1</source>
        <translation>Auto: %1</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Tyres %1 bar</source>
        <translation>Reifen %1 bar</translation>
    </message>
    <message>
        <source>Service in %1 km</source>
        <translation>Service in %1 km</translation>
    </message>
</context>
<context>
    <name>CarPicture</name>
    <message>
        <source>Picture of the car</source>
        <translation>Bild des Autos</translation>
    </message>
</context>
<context>
    <name>CarWing</name>
    <message>
        <source>Tyres in bar</source>
        <translation>Reifen in bar</translation>
    </message>
    <message>
        <source>Service in %1 km</source>
        <translation>Wartung in %1 km</translation>
    </message>
    <message>
        <source>%1 km in all</source>
        <translation>insgesamt %1 km</translation>
    </message>
</context>
<context>
    <name>CardFlow</name>
    <message>
        <source>Not done</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>Alles zurück</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Categories</name>
    <message>
        <source>Charging</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Essen</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Kaffee</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Hotels</source>
        <translation>Hotels</translation>
    </message>
    <message>
        <source>Sights</source>
        <translation>Sehenswertes</translation>
    </message>
</context>
<context>
    <name>ChargeRing</name>
    <message>
        <source>Charge limit %1 %</source>
        <translation>Ladegrenze %1 %</translation>
    </message>
    <message>
        <source>Limit %1 %</source>
        <translation>Grenze %1 %</translation>
    </message>
</context>
<context>
    <name>ChargeTimer</name>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Start at</source>
        <translation>Start um</translation>
    </message>
    <message>
        <source>Ready by</source>
        <translation>Fertig um</translation>
    </message>
    <message>
        <source>When to charge</source>
        <translation>Wann laden</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>ChargeTimes</name>
    <message>
        <source>To %1 % takes</source>
        <translation>Bis %1 % dauert</translation>
    </message>
    <message>
        <source>at %1 kW</source>
        <translation>mit %1 kW</translation>
    </message>
</context>
<context>
    <name>ChargingCard</name>
    <message>
        <source>%1 kW · %2 left</source>
        <translation>%1 kW · noch %2</translation>
    </message>
    <message>
        <source>Plugged in, starts at %1</source>
        <translation>Angesteckt, Start um %1</translation>
    </message>
    <message>
        <source>Plugged in, ready by %1</source>
        <translation>Angesteckt, fertig um %1</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>Angesteckt</translation>
    </message>
    <message>
        <source>Not plugged in</source>
        <translation>Nicht angesteckt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 km when charged to %2 %</source>
        <translation>%1 km bei %2 % Ladung</translation>
    </message>
    <message>
        <source>The limit is reached</source>
        <translation>Die Ladegrenze ist erreicht</translation>
    </message>
</context>
<context>
    <name>ChargingControls</name>
    <message>
        <source>Warm the battery</source>
        <translation>Akku vorwärmen</translation>
    </message>
    <message>
        <source>%1 °C now, charges fastest at 25</source>
        <translation>jetzt %1 °C, lädt am schnellsten bei 25</translation>
    </message>
    <message>
        <source>Stop charging</source>
        <translation>Laden beenden</translation>
    </message>
    <message>
        <source>Start charging</source>
        <translation>Laden starten</translation>
    </message>
</context>
<context>
    <name>ChargingView</name>
    <message>
        <source>Timer</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stationen</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Stopps</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Where to charge</source>
        <translation>Wo laden</translation>
    </message>
</context>
<context>
    <name>ChineseStrip</name>
    <message>
        <source>Further characters</source>
        <translation>Weitere Zeichen</translation>
    </message>
    <message>
        <source>First characters</source>
        <translation>Erste Zeichen</translation>
    </message>
</context>
<context>
    <name>ComfortView</name>
    <message>
        <source>Warmth</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>Klima</translation>
    </message>
    <message>
        <source>Air</source>
        <translation>Luft</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Sitze</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
</context>
<context>
    <name>CommentKeys</name>
    <message>
        <source>Capital letter</source>
        <translation>Großbuchstabe</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Write Chinese</source>
        <translation>Chinesisch schreiben</translation>
    </message>
    <message>
        <source>Write Latin letters</source>
        <translation>Lateinische Buchstaben schreiben</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Leerzeichen</translation>
    </message>
</context>
<context>
    <name>CommentPane</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Type pinyin, then touch the characters that you mean.</source>
        <translation>Pinyin tippen, dann die gemeinten Zeichen berühren.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>I agree, let&apos;s begin</source>
        <translation>Einverstanden, los geht&apos;s</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Nein, danke</translation>
    </message>
    <message>
        <source>May my voice be recorded?</source>
        <translation>Darf meine Stimme aufgenommen werden?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>Consumption</name>
    <message>
        <source>%1 kWh/100 km</source>
        <translation>%1 kWh/100 km</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Last 30 km</source>
        <translation>Letzte 30 km</translation>
    </message>
    <message>
        <source>From here</source>
        <translation>Ab hier</translation>
    </message>
    <message>
        <source>About %1 km in this mode</source>
        <translation>Etwa %1 km in diesem Modus</translation>
    </message>
</context>
<context>
    <name>ContactsTab</name>
    <message>
        <source>Say whom to call: while you drive, only some are listed.</source>
        <translation>Sagen Sie, wen Sie anrufen möchten: Während der Fahrt stehen hier nur einige.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>No contacts here</source>
        <translation>Keine Kontakte hier</translation>
    </message>
    <message>
        <source>Put a contacts.vcf into the folder of your life.</source>
        <translation>Legen Sie eine contacts.vcf in Ihren Datenordner.</translation>
    </message>
</context>
<context>
    <name>ConversationSheet</name>
    <message>
        <source>Nothing has been said yet</source>
        <translation>Noch nichts gesagt</translation>
    </message>
    <message>
        <source>Hold the space bar and speak, tap the orb, or type below.</source>
        <translation>Leertaste halten und sprechen, die Kugel antippen oder unten tippen.</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>Gespräch schließen</translation>
    </message>
    <message>
        <source>Ask or tell me something</source>
        <translation>Fragen oder etwas sagen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>Nothing planned</source>
        <translation>Nichts geplant</translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>All day</source>
        <translation>Ganztags</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Go there: %1</source>
        <translation>Dorthin fahren: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
</context>
<context>
    <name>DayView</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Wetter</translation>
    </message>
</context>
<context>
    <name>DestinationCard</name>
    <message>
        <source>Arrival</source>
        <translation>Ankunft</translation>
    </message>
    <message>
        <source>%1 min of it in traffic</source>
        <translation>davon %1 min Stau</translation>
    </message>
    <message>
        <source>%1 % on arrival</source>
        <translation>%1 % am Ziel</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Stop guidance</source>
        <translation>Führung beenden</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Passenger temperature</source>
        <translation>Temperatur Beifahrer</translation>
    </message>
    <message>
        <source>Driver temperature</source>
        <translation>Temperatur Fahrer</translation>
    </message>
</context>
<context>
    <name>DoorTiles</name>
    <message>
        <source>Driver</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>Passenger</source>
        <translation>Beifahrer</translation>
    </message>
    <message>
        <source>Rear left</source>
        <translation>Hinten links</translation>
    </message>
    <message>
        <source>Rear right</source>
        <translation>Hinten rechts</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verriegelt</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Entriegelt</translation>
    </message>
    <message>
        <source>Door, %1</source>
        <translation>Tür, %1</translation>
    </message>
    <message>
        <source>Child locks</source>
        <translation>Kinderschutz</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Kofferraum</translation>
    </message>
    <message>
        <source>Front trunk</source>
        <translation>Vorderer Kofferraum</translation>
    </message>
    <message>
        <source>Charge flap</source>
        <translation>Ladeklappe</translation>
    </message>
    <message>
        <source>Tilt roof</source>
        <translation>Dach kippen</translation>
    </message>
</context>
<context>
    <name>DriveMode</name>
    <message>
        <source>Eco</source>
        <translation>Eco</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Sport</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Regen</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Schnee</translation>
    </message>
</context>
<context>
    <name>DriveModes</name>
    <message>
        <source>Eco</source>
        <translation>Eco</translation>
    </message>
    <message>
        <source>Softer pedal, less air conditioning, more range</source>
        <translation>Sanfteres Pedal, weniger Klima, mehr Reichweite</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>For every day</source>
        <translation>Für jeden Tag</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Sport</translation>
    </message>
    <message>
        <source>Quick, and takes more energy</source>
        <translation>Flott, braucht mehr Energie</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Regen</translation>
    </message>
    <message>
        <source>Starts gently on wet roads</source>
        <translation>Fährt auf nassen Straßen sanft an</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Schnee</translation>
    </message>
    <message>
        <source>Very gentle, with less regeneration</source>
        <translation>Sehr sanft, mit weniger Rekuperation</translation>
    </message>
    <message>
        <source>Drive mode</source>
        <translation>Fahrmodus</translation>
    </message>
</context>
<context>
    <name>DriveRow</name>
    <message>
        <source>%1 · toll %2 €</source>
        <translation>%1 · Maut %2 €</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>EndSheet</name>
    <message>
        <source>The next person may begin</source>
        <translation>Die nächste Person kann beginnen</translation>
    </message>
    <message>
        <source>Thank you, that was all</source>
        <translation>Danke, das war alles</translation>
    </message>
    <message>
        <source>We stop here</source>
        <translation>Wir hören hier auf</translation>
    </message>
    <message>
        <source>That is quite all right</source>
        <translation>Das ist völlig in Ordnung</translation>
    </message>
    <message>
        <source>Nothing was recorded. Thank you for your time.</source>
        <translation>Es wurde nichts aufgezeichnet. Danke für Ihre Zeit.</translation>
    </message>
    <message>
        <source>Thank you for your time. You may leave the car.</source>
        <translation>Danke für Ihre Zeit. Sie können jetzt aussteigen.</translation>
    </message>
    <message>
        <source>Thank you. Please stay seated, somebody will be with you at once.</source>
        <translation>Danke. Bitte bleiben Sie sitzen, gleich ist jemand bei Ihnen.</translation>
    </message>
    <message>
        <source>You have helped us a lot. Somebody will be with you at once.</source>
        <translation>Sie haben uns sehr geholfen. Gleich ist jemand bei Ihnen.</translation>
    </message>
</context>
<context>
    <name>EndpointButton</name>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>The configured endpoint does not answer</source>
        <translation>Der eingestellte Dienst antwortet nicht</translation>
    </message>
</context>
<context>
    <name>EnergyStrip</name>
    <message>
        <source>standing by</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>%1 kW back into the battery</source>
        <translation>%1 kW zurück in den Akku</translation>
    </message>
    <message>
        <source>%1 kW to the wheels</source>
        <translation>%1 kW an die Räder</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Driving</source>
        <translation>Fahren</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>kWh/100 km</source>
        <translation>kWh/100 km</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>To service</source>
        <translation>Bis Service</translation>
    </message>
    <message>
        <source>%</source>
        <comment>unit</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>Washer fluid</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Odometer</source>
        <translation>Kilometer</translation>
    </message>
</context>
<context>
    <name>EnergyWing</name>
    <message>
        <source>Range %1 km</source>
        <translation>Reichweite %1 km</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 kW</source>
        <translation>%1 kW</translation>
    </message>
    <message>
        <source>%1 kWh/100 km</source>
        <translation>%1 kWh/100 km</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>FanPicker</name>
    <message>
        <source>Fan</source>
        <translation>Lüftung</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>Stufe %1</translation>
    </message>
</context>
<context>
    <name>FavouritesPanel</name>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Along the route</source>
        <translation>Am Weg</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Jetzt offen</translation>
    </message>
    <message>
        <source>Well rated</source>
        <translation>Gut bewertet</translation>
    </message>
    <message>
        <source>Inexpensive</source>
        <translation>Günstig</translation>
    </message>
    <message>
        <source>Vegetarian</source>
        <translation>Vegetarisch</translation>
    </message>
    <message>
        <source>Free now</source>
        <translation>Jetzt frei</translation>
    </message>
    <message>
        <source>150 kW and more</source>
        <translation>ab 150 kW</translation>
    </message>
</context>
<context>
    <name>FloorPlan</name>
    <message>
        <source>Plan of the house</source>
        <translation>Grundriss des Hauses</translation>
    </message>
</context>
<context>
    <name>Gears</name>
    <message>
        <source>Gear %1</source>
        <translation>Fahrstufe %1</translation>
    </message>
</context>
<context>
    <name>HeadUpSpeed</name>
    <message>
        <source>%1 km/h</source>
        <translation>%1 km/h</translation>
    </message>
    <message>
        <source>km/h</source>
        <translation>km/h</translation>
    </message>
</context>
<context>
    <name>HealthPanel</name>
    <message>
        <source>The car is well</source>
        <translation>Dem Auto geht es gut</translation>
    </message>
    <message>
        <source>Something wants attention</source>
        <translation>Etwas braucht Aufmerksamkeit</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Car Genius</source>
        <translation>Car Genius</translation>
    </message>
</context>
<context>
    <name>HiddenWords</name>
    <message>
        <source>Hidden while driving</source>
        <translation>Während der Fahrt verborgen</translation>
    </message>
    <message>
        <source>I read it to you, and you answer by voice.</source>
        <translation>Ich lese es vor, und Sie antworten mit der Stimme.</translation>
    </message>
</context>
<context>
    <name>HomeSettings</name>
    <message>
        <source>Home screen</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Move, size and swap the panels</source>
        <translation>Felder verschieben und tauschen</translation>
    </message>
    <message>
        <source>Waits until we are parked</source>
        <translation>Wartet, bis wir parken</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Einrichten</translation>
    </message>
</context>
<context>
    <name>HouseFront</name>
    <message>
        <source>The house from outside</source>
        <translation>Das Haus von außen</translation>
    </message>
</context>
<context>
    <name>HouseNotice</name>
    <message>
        <source>The house does not answer</source>
        <translation>Das Haus antwortet nicht</translation>
    </message>
    <message>
        <source>Connected with the house</source>
        <translation>Mit dem Haus verbunden</translation>
    </message>
    <message>
        <source>Simulated house</source>
        <translation>Simuliertes Haus</translation>
    </message>
    <message>
        <source>Looking for the house …</source>
        <translation>Das Haus wird gesucht …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>HousePanel</name>
    <message>
        <source>At home</source>
        <translation>Zu Hause</translation>
    </message>
    <message>
        <source>No scenes here</source>
        <translation>Keine Szenen</translation>
    </message>
</context>
<context>
    <name>HouseSwitches</name>
    <message>
        <source>out of reach</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verriegelt</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>entriegelt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Alarm off</source>
        <translation>Alarm aus</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Zu Hause</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
</context>
<context>
    <name>HouseView</name>
    <message>
        <source>House</source>
        <translation>Haus</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
</context>
<context>
    <name>KeyRows</name>
    <message>
        <source>Hide the keys</source>
        <translation>Tasten ausblenden</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>Lamps</name>
    <message>
        <source>Brake system</source>
        <translation>Bremsanlage</translation>
    </message>
    <message>
        <source>Airbag</source>
        <translation>Airbag</translation>
    </message>
    <message>
        <source>Coolant</source>
        <translation>Kühlmittel</translation>
    </message>
    <message>
        <source>12-volt battery</source>
        <translation>12-Volt-Batterie</translation>
    </message>
    <message>
        <source>Battery empty</source>
        <translation>Batterie leer</translation>
    </message>
    <message>
        <source>Seat belt</source>
        <translation>Sicherheitsgurt</translation>
    </message>
    <message>
        <source>Door open</source>
        <translation>Tür offen</translation>
    </message>
    <message>
        <source>Power reduced</source>
        <translation>Leistung reduziert</translation>
    </message>
    <message>
        <source>Anti-lock brakes</source>
        <translation>Antiblockiersystem</translation>
    </message>
    <message>
        <source>Stability control</source>
        <translation>Stabilitätskontrolle</translation>
    </message>
    <message>
        <source>Tyre pressure</source>
        <translation>Reifendruck</translation>
    </message>
    <message>
        <source>Battery low</source>
        <translation>Batterie schwach</translation>
    </message>
    <message>
        <source>Washer fluid</source>
        <translation>Waschwasser</translation>
    </message>
    <message>
        <source>Service due</source>
        <translation>Wartung fällig</translation>
    </message>
    <message>
        <source>Slippery road</source>
        <translation>Glättegefahr</translation>
    </message>
    <message>
        <source>Low beam</source>
        <translation>Abblendlicht</translation>
    </message>
    <message>
        <source>High beam</source>
        <translation>Fernlicht</translation>
    </message>
    <message>
        <source>Fog lights</source>
        <translation>Nebelscheinwerfer</translation>
    </message>
    <message>
        <source>Rear fog light</source>
        <translation>Nebelschlussleuchte</translation>
    </message>
    <message>
        <source>Hazard lights</source>
        <translation>Warnblinker</translation>
    </message>
    <message>
        <source>Parking light</source>
        <translation>Standlicht</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Lädt</translation>
    </message>
</context>
<context>
    <name>LaneRow</name>
    <message>
        <source>Lanes: %1</source>
        <translation>Spuren: %1</translation>
    </message>
    <message>
        <source>take</source>
        <translation>nehmen</translation>
    </message>
    <message>
        <source>not</source>
        <translation>nicht</translation>
    </message>
</context>
<context>
    <name>LeavePad</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>LetterView</name>
    <message>
        <source>All e-mails</source>
        <translation>Alle E-Mails</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Reply by voice</source>
        <translation>Per Stimme antworten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>LevelButton</name>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>Stufe %1</translation>
    </message>
</context>
<context>
    <name>LevelRow</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>LightControl</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>Passenger</source>
        <translation>Beifahrer</translation>
    </message>
    <message>
        <source>Rear left</source>
        <translation>Hinten links</translation>
    </message>
    <message>
        <source>Rear right</source>
        <translation>Hinten rechts</translation>
    </message>
    <message>
        <source>Ambient light</source>
        <translation>Ambientelicht</translation>
    </message>
</context>
<context>
    <name>LightRow</name>
    <message>
        <source>Brightness, %1</source>
        <translation>Helligkeit, %1</translation>
    </message>
    <message>
        <source>Warm white</source>
        <translation>Warmweiß</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Türkis</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
</context>
<context>
    <name>LightTiles</name>
    <message>
        <source>Automatic</source>
        <translation>Automatik</translation>
    </message>
    <message>
        <source>Low beam</source>
        <translation>Abblendlicht</translation>
    </message>
    <message>
        <source>High beam</source>
        <translation>Fernlicht</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Standlicht</translation>
    </message>
    <message>
        <source>Daytime</source>
        <translation>Tagfahrlicht</translation>
    </message>
    <message>
        <source>Front fog</source>
        <translation>Nebel vorn</translation>
    </message>
    <message>
        <source>Rear fog</source>
        <translation>Nebel hinten</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>Warnblinker</translation>
    </message>
</context>
<context>
    <name>LockNote</name>
    <message>
        <source>typing</source>
        <translation>Tippen</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>setup</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>Später: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>LyricsPane</name>
    <message>
        <source>Lyrics</source>
        <translation>Liedtext</translation>
    </message>
    <message>
        <source>Choose some music</source>
        <translation>Musik wählen</translation>
    </message>
    <message>
        <source>No words to sing here</source>
        <translation>Hier gibt es keinen Text</translation>
    </message>
    <message>
        <source>Lyrics are hidden</source>
        <translation>Der Liedtext ist ausgeblendet</translation>
    </message>
    <message>
        <source>While we drive, just listen</source>
        <translation>Während der Fahrt einfach zuhören</translation>
    </message>
    <message>
        <source>This piece is instrumental</source>
        <translation>Dieses Stück ist instrumental</translation>
    </message>
    <message>
        <source>The words come back when the car is parked</source>
        <translation>Der Text kommt wieder, wenn das Auto parkt</translation>
    </message>
    <message>
        <source>Show the lyrics</source>
        <translation>Liedtext zeigen</translation>
    </message>
</context>
<context>
    <name>MailTab</name>
    <message>
        <source>E-mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Nichts geöffnet</translation>
    </message>
    <message>
        <source>Tap an e-mail, or have it read aloud.</source>
        <translation>Tippen Sie auf eine E-Mail, oder lassen Sie sie vorlesen.</translation>
    </message>
    <message>
        <source>No e-mails yet</source>
        <translation>Noch keine E-Mails</translation>
    </message>
</context>
<context>
    <name>ManualPanel</name>
    <message>
        <source>Search the manual</source>
        <translation>Anleitung durchsuchen</translation>
    </message>
</context>
<context>
    <name>MapButtons</name>
    <message>
        <source>Back to the car</source>
        <translation>Zurück zum Auto</translation>
    </message>
    <message>
        <source>The whole route</source>
        <translation>Ganze Route</translation>
    </message>
    <message>
        <source>How the map lies</source>
        <translation>Lage der Karte</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Näher</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>MediaPanel</name>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>Tap play, or say what you like</source>
        <translation>Auf Wiedergabe tippen oder einen Wunsch sagen</translation>
    </message>
    <message>
        <source>No sound device</source>
        <translation>Kein Tonausgang</translation>
    </message>
</context>
<context>
    <name>MediaView</name>
    <message>
        <source>Browse</source>
        <translation>Stöbern</translation>
    </message>
    <message>
        <source>Up next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Liedtext</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Klang</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
</context>
<context>
    <name>MemoryButton</name>
    <message>
        <source>Memory %1</source>
        <translation>Speicher %1</translation>
    </message>
    <message>
        <source>Hold: %1</source>
        <translation>Halten: %1</translation>
    </message>
    <message>
        <source>Memory %1, hold to store</source>
        <translation>Speicher %1, zum Sichern halten</translation>
    </message>
    <message>
        <source>Memory %1 is empty, hold to store</source>
        <translation>Speicher %1 ist leer, zum Sichern halten</translation>
    </message>
</context>
<context>
    <name>MemoryList</name>
    <message>
        <source>What I remember about you, %1</source>
        <translation>Was ich über Sie weiß, %1</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Alles vergessen</translation>
    </message>
    <message>
        <source>You often choose %1 degrees. Shall I remember that?</source>
        <translation>Sie wählen oft %1 Grad. Soll ich mir das merken?</translation>
    </message>
    <message>
        <source>Say it anew</source>
        <translation>Neu sagen</translation>
    </message>
    <message>
        <source>Nothing yet. Say “Remember that I like 22 degrees”, and I will.</source>
        <translation>Noch nichts. Sagen Sie „Merk dir, dass ich 22 Grad mag“, und ich tue es.</translation>
    </message>
    <message>
        <source>I keep only what you ask me to keep, in this car alone. Others hear of it only if you share it; when two wishes collide, I ask.</source>
        <translation>Ich behalte nur, worum Sie mich bitten, und nur in diesem Auto. Andere erfahren es nur, wenn Sie es teilen; widersprechen sich Wünsche, frage ich nach.</translation>
    </message>
</context>
<context>
    <name>MemoryRow</name>
    <message>
        <source>Climate</source>
        <translation>Klima</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Sitz</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Essen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Verständigung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>said by %1</source>
        <translation>gesagt von %1</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>geteilt</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep it to yourself</source>
        <translation>Für sich behalten</translation>
    </message>
    <message>
        <source>Share with everyone in the car</source>
        <translation>Mit allen im Auto teilen</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
</context>
<context>
    <name>MessagesTab</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Nichts geöffnet</translation>
    </message>
    <message>
        <source>Tap a message, or have it read aloud.</source>
        <translation>Tippen Sie auf eine Nachricht, oder lassen Sie sie vorlesen.</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Noch keine Nachrichten</translation>
    </message>
</context>
<context>
    <name>MicrophoneButton</name>
    <message>
        <source>Microphone is on</source>
        <translation>Mikrofon an</translation>
    </message>
    <message>
        <source>Microphone is off</source>
        <translation>Mikrofon aus</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>Kein Mikrofon</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
</context>
<context>
    <name>MirrorControl</name>
    <message>
        <source>Driver</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Passenger</source>
        <translation>Beifahrer</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegel</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Runter</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Innen</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Außen</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Klappen</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>Wipers, windshield</source>
        <translation>Scheibenwischer vorn</translation>
    </message>
    <message>
        <source>Wiper, rear window</source>
        <translation>Scheibenwischer hinten</translation>
    </message>
</context>
<context>
    <name>NavigationView</name>
    <message>
        <source>Search a place</source>
        <translation>Ort suchen</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>There is no map here</source>
        <translation>Hier gibt es keine Karte</translation>
    </message>
</context>
<context>
    <name>NoHouse</name>
    <message>
        <source>The house does not answer</source>
        <translation>Das Haus antwortet nicht</translation>
    </message>
    <message>
        <source>Looking for the house …</source>
        <translation>Das Haus wird gesucht …</translation>
    </message>
    <message>
        <source>It may be without power or network. Its address and token are in the settings file, under [house].</source>
        <translation>Vielleicht fehlen Strom oder Netz. Adresse und Token stehen in der Einstellungsdatei unter [house].</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>NoMusic</name>
    <message>
        <source>No music here yet</source>
        <translation>Noch keine Musik da</translation>
    </message>
    <message>
        <source>The demo music is made by: python -m app.dev.build music</source>
        <translation>Die Demomusik entsteht mit: python -m app.dev.build music</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nichts gefunden für „%1“</translation>
    </message>
    <message>
        <source>Try another word, or look around by kind.</source>
        <translation>Ein anderes Wort versuchen oder nach Art stöbern.</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>NowPlaying</name>
    <message>
        <source>Choose some music</source>
        <translation>Musik wählen</translation>
    </message>
    <message>
        <source>Tap an album, or say: play something calm</source>
        <translation>Ein Album antippen oder sagen: Spiel etwas Ruhiges</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>Kein Favorit mehr</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Zu den Favoriten</translation>
    </message>
    <message>
        <source>No sound device</source>
        <translation>Kein Tonausgang</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Podcast</source>
        <translation>Podcast</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>This car</source>
        <translation>Dieses Auto</translation>
    </message>
</context>
<context>
    <name>OneLiner</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>OpenLabel</name>
    <message>
        <source>tilted</source>
        <translation>gekippt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>OpeningPanes</name>
    <message>
        <source>Driver</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>Passenger</source>
        <translation>Beifahrer</translation>
    </message>
    <message>
        <source>Rear left</source>
        <translation>Hinten links</translation>
    </message>
    <message>
        <source>Rear right</source>
        <translation>Hinten rechts</translation>
    </message>
    <message>
        <source>Shade left</source>
        <translation>Rollo links</translation>
    </message>
    <message>
        <source>Shade right</source>
        <translation>Rollo rechts</translation>
    </message>
    <message>
        <source>Shade back</source>
        <translation>Heckrollo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Sunroof</source>
        <translation>Schiebedach</translation>
    </message>
    <message>
        <source>tilted</source>
        <translation>gekippt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zu</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Roof shade</source>
        <translation>Dachrollo</translation>
    </message>
</context>
<context>
    <name>OrbButton</name>
    <message>
        <source>Talk to the car</source>
        <translation>Mit dem Auto sprechen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
</context>
<context>
    <name>OtherScreens</name>
    <message>
        <source>Instruments and head-up</source>
        <translation>Instrumente und Head-up</translation>
    </message>
    <message>
        <source>No other screen</source>
        <translation>Kein weiterer Bildschirm</translation>
    </message>
    <message>
        <source>Instruments and head-up show on screens of their own</source>
        <translation>Instrumente und Head-up zeigen sich auf eigenen Bildschirmen</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrumente</translation>
    </message>
    <message>
        <source>Head-up</source>
        <translation>Head-up</translation>
    </message>
    <message>
        <source>Shows in the windshield</source>
        <translation>Zeigt in der Scheibe</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Head-up display</source>
        <translation>Head-up-Display</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Things appear without moving</source>
        <translation>Alles erscheint ohne Bewegung</translation>
    </message>
    <message>
        <source>Waits until we are parked</source>
        <translation>Wartet, bis wir parken</translation>
    </message>
</context>
<context>
    <name>OwnSeat</name>
    <message>
        <source>Heating</source>
        <translation>Heizung</translation>
    </message>
    <message>
        <source>Seat heating</source>
        <translation>Sitzheizung</translation>
    </message>
    <message>
        <source>Fresh air</source>
        <translation>Lüftung</translation>
    </message>
    <message>
        <source>Seat ventilation</source>
        <translation>Sitzbelüftung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Reading light</source>
        <translation>Leselicht</translation>
    </message>
</context>
<context>
    <name>PaneSlider</name>
    <message>
        <source>closed</source>
        <translation>zu</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>PanelFrame</name>
    <message>
        <source>%1: column %2, row %3, %4 wide, %5 high</source>
        <translation>%1: Spalte %2, Zeile %3, %4 breit, %5 hoch</translation>
    </message>
    <message>
        <source>Arrow keys move it, with Shift they size it, Delete takes it away</source>
        <translation>Pfeiltasten bewegen, mit Umschalt ändern sie die Größe, Entf nimmt es weg</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>PanelNames</name>
    <message>
        <source>Next turn</source>
        <translation>Nächste Abzweigung</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>Reise</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Wetter</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Zu Hause</translation>
    </message>
    <message>
        <source>Map first</source>
        <translation>Karte zuerst</translation>
    </message>
    <message>
        <source>Music first</source>
        <translation>Musik zuerst</translation>
    </message>
</context>
<context>
    <name>PanelTray</name>
    <message>
        <source>Not on home</source>
        <translation>Nicht auf der Startseite</translation>
    </message>
    <message>
        <source>Drag onto home</source>
        <translation>Auf die Startseite ziehen</translation>
    </message>
    <message>
        <source>Every panel is on home</source>
        <translation>Alles ist auf der Startseite</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
</context>
<context>
    <name>PassengerScreen</name>
    <message>
        <source>My temperature</source>
        <translation>Meine Temperatur</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>Reise</translation>
    </message>
    <message>
        <source>My seat</source>
        <translation>Mein Sitz</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Talk to the car</source>
        <translation>Mit dem Auto sprechen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
</context>
<context>
    <name>PassengerTop</name>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Driver</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>Passenger</source>
        <translation>Beifahrer</translation>
    </message>
    <message>
        <source>Rear left</source>
        <translation>Hinten links</translation>
    </message>
    <message>
        <source>Rear right</source>
        <translation>Hinten rechts</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Wer ist da</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Gedächtnis</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>%1 drives</source>
        <translation>%1 fährt</translation>
    </message>
    <message>
        <source>As %1 likes it</source>
        <translation>Wie %1 es mag</translation>
    </message>
    <message>
        <source>Choose a person, then tap a seat to let them sit there.</source>
        <translation>Wählen Sie eine Person und tippen Sie dann auf einen Sitz.</translation>
    </message>
    <message>
        <source>While we drive, the driver stays the same, and nothing is deleted.</source>
        <translation>Während der Fahrt bleibt der Fahrer derselbe, und nichts wird gelöscht.</translation>
    </message>
</context>
<context>
    <name>PhoneView</name>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Messages · %1</source>
        <translation>Nachrichten · %1</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
</context>
<context>
    <name>PlaceActions</name>
    <message>
        <source>Go here</source>
        <translation>Hierhin</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>Stop on the way</source>
        <translation>Als Stopp</translation>
    </message>
    <message>
        <source>A stop already</source>
        <translation>Schon ein Stopp</translation>
    </message>
    <message>
        <source>Save as home</source>
        <translation>Als Zuhause</translation>
    </message>
    <message>
        <source>Save as work</source>
        <translation>Als Arbeit</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>Kein Favorit mehr</translation>
    </message>
    <message>
        <source>Save as favourite</source>
        <translation>Als Favorit</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PlaceFact</name>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n frei</numerusform>
            <numerusform>%n frei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 free</source>
        <translation>
            <numerusform>%n von %1 frei</numerusform>
            <numerusform>%n von %1 frei</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceFacts</name>
    <message>
        <source>%1 · %2 reviews</source>
        <translation>%1 · %2 Bewertungen</translation>
    </message>
    <message>
        <source>%1 kW</source>
        <translation>%1 kW</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 free</source>
        <translation>
            <numerusform>%n von %1 frei</numerusform>
            <numerusform>%n von %1 frei</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>%1, %2 away</source>
        <translation>%1, %2 entfernt</translation>
    </message>
</context>
<context>
    <name>PlaceSigns</name>
    <message>
        <source>%1 · %2 free</source>
        <translation>%1 · %2 frei</translation>
    </message>
    <message>
        <source>%1 · 1 free</source>
        <translation>%1 · 1 frei</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>PlanRoom</name>
    <message>
        <source>light on</source>
        <translation>Licht an</translation>
    </message>
    <message>
        <source>light off</source>
        <translation>Licht aus</translation>
    </message>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
</context>
<context>
    <name>PlanSide</name>
    <message>
        <source>%1 €</source>
        <translation>%1 €</translation>
    </message>
    <message>
        <source>together</source>
        <translation>zusammen</translation>
    </message>
    <message>
        <source>≥ %1 %</source>
        <translation>≥ %1 %</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Fuller</source>
        <translation>Voller</translation>
    </message>
    <message>
        <source>Cheaper</source>
        <translation>Günstiger</translation>
    </message>
    <message>
        <source>Calmer</source>
        <translation>Ruhiger</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ergänzen</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Plan speichern</translation>
    </message>
    <message>
        <source>Share as page and calendar</source>
        <translation>Als Seite und Kalender teilen</translation>
    </message>
    <message>
        <source>Discard the plan</source>
        <translation>Plan verwerfen</translation>
    </message>
    <message>
        <source>Set off</source>
        <translation>Losfahren</translation>
    </message>
</context>
<context>
    <name>PlannedStop</name>
    <message>
        <source>%1 to %2 % · %3 min · %4 kW</source>
        <translation>%1 auf %2 % · %3 min · %4 kW</translation>
    </message>
    <message>
        <source>+%1 min on the way</source>
        <translation>+%1 min am Weg</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>am Weg</translation>
    </message>
    <message>
        <source>%1 min wait</source>
        <translation>%1 min warten</translation>
    </message>
</context>
<context>
    <name>ProgrammeList</name>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Podcasts</source>
        <translation>Podcasts</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>not built yet</source>
        <translation>noch nicht erzeugt</translation>
    </message>
    <message>
        <source>No stations yet</source>
        <translation>Noch keine Sender</translation>
    </message>
    <message>
        <source>No podcasts yet</source>
        <translation>Noch keine Podcasts</translation>
    </message>
    <message>
        <source>They are listed in assets/media</source>
        <translation>Sie stehen in assets/media</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>Quarrel</name>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Lüftung</translation>
    </message>
    <message>
        <source>Seat heating</source>
        <translation>Sitzheizung</translation>
    </message>
    <message>
        <source>Seat ventilation</source>
        <translation>Sitzlüftung</translation>
    </message>
    <message>
        <source>Ambient light</source>
        <translation>Ambientelicht</translation>
    </message>
    <message>
        <source>Ambient brightness</source>
        <translation>Ambientehelligkeit</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rot</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>gelb</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message>
        <source>cyan</source>
        <translation>türkis</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blau</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violett</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rosa</translation>
    </message>
    <message>
        <source>white</source>
        <translation>weiß</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Add a comment</source>
        <translation>Kommentar hinzufügen</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Ihr Kommentar</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Is there anything you would like to add?</source>
        <translation>Möchten Sie noch etwas hinzufügen?</translation>
    </message>
</context>
<context>
    <name>RangePanel</name>
    <message>
        <source>Range %1 km, battery %2 %</source>
        <translation>Reichweite %1 km, Akku %2 %</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>ReachToggle</name>
    <message>
        <source>Range on the map</source>
        <translation>Reichweite zeigen</translation>
    </message>
    <message>
        <source>%1 km by road</source>
        <translation>%1 km Straße</translation>
    </message>
</context>
<context>
    <name>ReadingLights</name>
    <message>
        <source>Driver</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>Passenger</source>
        <translation>Beifahrer</translation>
    </message>
    <message>
        <source>Rear left</source>
        <translation>Hinten links</translation>
    </message>
    <message>
        <source>Rear right</source>
        <translation>Hinten rechts</translation>
    </message>
    <message>
        <source>Reading lights</source>
        <translation>Leselichter</translation>
    </message>
    <message>
        <source>Reading light, %1</source>
        <translation>Leselicht, %1</translation>
    </message>
    <message>
        <source>Brightness, %1</source>
        <translation>Helligkeit, %1</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Page %1 · %2</source>
        <translation>Seite %1 · %2</translation>
    </message>
    <message>
        <source>Section before</source>
        <translation>Voriger Abschnitt</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Nächster Abschnitt</translation>
    </message>
    <message>
        <source>The owner&apos;s manual</source>
        <translation>Die Betriebsanleitung</translation>
    </message>
    <message>
        <source>Choose a section, or ask: “How do I pump up the tyres?”</source>
        <translation>Wählen Sie einen Abschnitt oder fragen Sie: „Wie pumpe ich die Reifen auf?“</translation>
    </message>
</context>
<context>
    <name>Regeneration</name>
    <message>
        <source>Regeneration</source>
        <translation>Rekuperation</translation>
    </message>
    <message>
        <source>Coast</source>
        <translation>Segeln</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>Mild</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>One pedal</source>
        <translation>Ein Pedal</translation>
    </message>
    <message>
        <source>%1 % of braking comes back into the battery</source>
        <translation>%1 % des Bremsens kommen in die Batterie zurück</translation>
    </message>
</context>
<context>
    <name>RemoteDesk</name>
    <message>
        <source>Remote</source>
        <translation>Fernbedienung</translation>
    </message>
    <message>
        <source>A phone is the remote</source>
        <translation>Ein Telefon als Fernbedienung</translation>
    </message>
    <message>
        <source>Whoever has the address can use it, until this is off</source>
        <translation>Wer die Adresse hat, kann sie nutzen, bis dies aus ist</translation>
    </message>
    <message>
        <source>Off: nothing listens</source>
        <translation>Aus: Nichts nimmt Verbindungen an</translation>
    </message>
    <message>
        <source>Scan with the phone, in the same network as this computer</source>
        <translation>Mit dem Telefon scannen, im selben Netz wie dieser Rechner</translation>
    </message>
</context>
<context>
    <name>ReplayBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Jump to</source>
        <translation>Springen zu</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marken</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>done</source>
        <translation>geschafft</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>misslungen</translation>
    </message>
    <message>
        <source>time was up</source>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einverständnis</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Danke</translation>
    </message>
</context>
<context>
    <name>ReplayLine</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Emergency stop</source>
        <translation>Not-Halt</translation>
    </message>
    <message>
        <source>Gone on with</source>
        <translation>Fortgesetzt</translation>
    </message>
</context>
<context>
    <name>ResponsePad</name>
    <message>
        <source>Touch when it lights up</source>
        <translation>Bei Licht tippen</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Places found</source>
        <translation>Gefundene Orte</translation>
    </message>
</context>
<context>
    <name>RoomControls</name>
    <message>
        <source>out of reach</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>Heizung</translation>
    </message>
    <message>
        <source>now %1°</source>
        <translation>jetzt %1°</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>RouteAhead</name>
    <message>
        <source>%1 left  ·  %2</source>
        <translation>noch %1  ·  %2</translation>
    </message>
    <message>
        <source>Plan a trip</source>
        <translation>Reise planen</translation>
    </message>
</context>
<context>
    <name>RouteChoices</name>
    <message>
        <source>Fastest</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>No tolls</source>
        <translation>Ohne Maut</translation>
    </message>
    <message>
        <source>Least energy</source>
        <translation>Sparsam</translation>
    </message>
    <message>
        <source>%1 € toll</source>
        <translation>%1 € Maut</translation>
    </message>
    <message>
        <source>%1 €</source>
        <translation>%1 €</translation>
    </message>
    <message>
        <source>%1 · +%2 min</source>
        <translation>%1 · +%2 min</translation>
    </message>
</context>
<context>
    <name>SayList</name>
    <message>
        <source>What you can say</source>
        <translation>Was man sagen kann</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Ask for warmth, music, a place, a window, or how the car is.</source>
        <translation>Nach Wärme, Musik, einem Ort, einem Fenster oder dem Auto fragen.</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>Reise</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>Komfort</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Haus</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Car Genius</source>
        <translation>Car Genius</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>ScreenSettings</name>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Screen: language and theme wait while we drive</source>
        <translation>Bildschirm: Sprache und Design warten während der Fahrt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Text normal</source>
        <translation>Schrift normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
</context>
<context>
    <name>SeatControl</name>
    <message>
        <source>Driver</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>Passenger</source>
        <translation>Beifahrer</translation>
    </message>
    <message>
        <source>Rear left</source>
        <translation>Hinten links</translation>
    </message>
    <message>
        <source>Rear right</source>
        <translation>Hinten rechts</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Sitz</translation>
    </message>
</context>
<context>
    <name>SeatFigure</name>
    <message>
        <source>Picture of the seat</source>
        <translation>Bild des Sitzes</translation>
    </message>
</context>
<context>
    <name>SeatParts</name>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Backrest</source>
        <translation>Lehne</translation>
    </message>
    <message>
        <source>Back support</source>
        <translation>Rückenstütze</translation>
    </message>
    <message>
        <source>Cushion</source>
        <translation>Sitzfläche</translation>
    </message>
    <message>
        <source>Headrest</source>
        <translation>Kopfstütze</translation>
    </message>
    <message>
        <source>Leg rest</source>
        <translation>Beinauflage</translation>
    </message>
    <message>
        <source>Foot rest</source>
        <translation>Fußstütze</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
</context>
<context>
    <name>SeatPlan</name>
    <message>
        <source>Driver</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>Passenger</source>
        <translation>Beifahrer</translation>
    </message>
    <message>
        <source>Rear left</source>
        <translation>Hinten links</translation>
    </message>
    <message>
        <source>Rear right</source>
        <translation>Hinten rechts</translation>
    </message>
    <message>
        <source>Who sits where</source>
        <translation>Wer wo sitzt</translation>
    </message>
    <message>
        <source>Guest or nobody</source>
        <translation>Gast oder niemand</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
</context>
<context>
    <name>SeatTiles</name>
    <message>
        <source>Wave</source>
        <translation>Welle</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Puls</translation>
    </message>
    <message>
        <source>Knead</source>
        <translation>Kneten</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Dehnen</translation>
    </message>
    <message>
        <source>Seat heating</source>
        <translation>Sitzheizung</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>Seat ventilation</source>
        <translation>Sitzlüftung</translation>
    </message>
    <message>
        <source>Cool</source>
        <translation>Kühl</translation>
    </message>
    <message>
        <source>Massage</source>
        <translation>Massage</translation>
    </message>
    <message>
        <source>Massage mode: %1</source>
        <translation>Massageart: %1</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Aufklappen</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Klappen</translation>
    </message>
    <message>
        <source>Easy entry</source>
        <translation>Einstieg</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections of the manual</source>
        <translation>Abschnitte der Anleitung</translation>
    </message>
    <message>
        <source>The manual has nothing on this. Try another word, or ask by voice.</source>
        <translation>Dazu steht nichts in der Anleitung. Versuchen Sie ein anderes Wort oder fragen Sie laut.</translation>
    </message>
</context>
<context>
    <name>SectionText</name>
    <message>
        <source>The whole section is here when we are parked. Ask, and I tell you what it says.</source>
        <translation>Der ganze Abschnitt steht hier, sobald wir parken. Fragen Sie mich, und ich sage, was darin steht.</translation>
    </message>
</context>
<context>
    <name>ServicePanel</name>
    <message>
        <source>Book at %1</source>
        <translation>Termin bei %1</translation>
    </message>
    <message>
        <source>The workshop has no free time.</source>
        <translation>Die Werkstatt hat keinen freien Termin.</translation>
    </message>
    <message>
        <source>Done so far</source>
        <translation>Bisher erledigt</translation>
    </message>
    <message>
        <source>No visit to a workshop is written down.</source>
        <translation>Es ist kein Werkstattbesuch eingetragen.</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Screens and voice</source>
        <translation>Bildschirme und Stimme</translation>
    </message>
    <message>
        <source>Phrases and about</source>
        <translation>Sätze und Infos</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Bildschirme</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Showing</source>
        <translation>Vorführen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>ShowDesk</name>
    <message>
        <source>Show</source>
        <translation>Vorführung</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 von %2 · %3</translation>
    </message>
    <message>
        <source>%1 scenes</source>
        <translation>%1 Szenen</translation>
    </message>
    <message>
        <source>No scenes: its file cannot be read</source>
        <translation>Keine Szenen: Die Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Zurück zum Anfang</translation>
    </message>
</context>
<context>
    <name>SongList</name>
    <message>
        <source>Songs</source>
        <translation>Lieder</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>Kein Favorit mehr</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Zu den Favoriten</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>Als Nächstes</translation>
    </message>
</context>
<context>
    <name>SoundPane</name>
    <message>
        <source>Flat</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>Bass</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Treble</source>
        <translation>Höhen</translation>
    </message>
    <message>
        <source>Rock</source>
        <translation>Rock</translation>
    </message>
    <message>
        <source>Pop</source>
        <translation>Pop</translation>
    </message>
    <message>
        <source>Jazz</source>
        <translation>Jazz</translation>
    </message>
    <message>
        <source>Classical</source>
        <translation>Klassik</translation>
    </message>
    <message>
        <source>Electronic</source>
        <translation>Elektronik</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Little</source>
        <translation>Wenig</translation>
    </message>
    <message>
        <source>Much</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Equaliser</source>
        <translation>Equalizer</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitten</translation>
    </message>
    <message>
        <source>Louder with speed</source>
        <translation>Lauter mit Tempo</translation>
    </message>
    <message>
        <source>Two loudspeakers, both in front: to the rear means quieter</source>
        <translation>Zwei Lautsprecher, beide vorn: nach hinten heißt leiser</translation>
    </message>
</context>
<context>
    <name>SourcesPane</name>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Podcasts</source>
        <translation>Podcasts</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>No stick is connected</source>
        <translation>Kein Stick eingesteckt</translation>
    </message>
    <message>
        <source>A folder of audio files takes its place: usb in [cockpit] of the settings file</source>
        <translation>Ein Ordner mit Audiodateien ersetzt ihn: usb in [cockpit] der Einstellungsdatei</translation>
    </message>
    <message>
        <source>No phone plays music here</source>
        <translation>Hier spielt kein Telefon Musik</translation>
    </message>
    <message>
        <source>This car has no Bluetooth receiver for music</source>
        <translation>Dieses Auto hat keinen Bluetooth-Empfänger für Musik</translation>
    </message>
</context>
<context>
    <name>SpeedDial</name>
    <message>
        <source>%1 km/h, gear %2</source>
        <translation>%1 km/h, Fahrstufe %2</translation>
    </message>
    <message>
        <source>km/h</source>
        <translation>km/h</translation>
    </message>
</context>
<context>
    <name>SpeedSign</name>
    <message>
        <source>Speed limit %1, you are faster</source>
        <translation>Tempolimit %1, zu schnell</translation>
    </message>
    <message>
        <source>Speed limit %1</source>
        <translation>Tempolimit %1</translation>
    </message>
</context>
<context>
    <name>SpeedWarning</name>
    <message>
        <source>Speed warning</source>
        <translation>Tempowarnung</translation>
    </message>
    <message>
        <source>Your own limit is %1 km/h; a touch goes back to the signs</source>
        <translation>Ihr eigenes Limit ist %1 km/h; ein Tippen kehrt zu den Schildern zurück</translation>
    </message>
    <message>
        <source>km/h above the sign</source>
        <translation>km/h über dem Schild</translation>
    </message>
</context>
<context>
    <name>Stamp</name>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>StandDesk</name>
    <message>
        <source>Stand</source>
        <translation>Messestand</translation>
    </message>
    <message>
        <source>When nobody is there, the screen shows what one can say</source>
        <translation>Ist niemand da, zeigt der Bildschirm, was man sagen kann</translation>
    </message>
    <message>
        <source>Off: the screen stays as it is left</source>
        <translation>Aus: Der Bildschirm bleibt, wie er ist</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>StarterTiles</name>
    <message>
        <source>Quiet days at the lake</source>
        <translation>Ruhige Tage am See</translation>
    </message>
    <message>
        <source>Up into the mountains</source>
        <translation>Hinauf in die Berge</translation>
    </message>
    <message>
        <source>Along the coast</source>
        <translation>Die Küste entlang</translation>
    </message>
    <message>
        <source>Wine and good food</source>
        <translation>Wein und gutes Essen</translation>
    </message>
    <message>
        <source>Out with the family</source>
        <translation>Mit der Familie los</translation>
    </message>
    <message>
        <source>Museums in town</source>
        <translation>Museen in der Stadt</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>Starters</name>
    <message>
        <source>Favourites and nearby</source>
        <translation>Favoriten und in der Nähe</translation>
    </message>
</context>
<context>
    <name>StationCard</name>
    <message numerus="yes">
        <source>%n of %1 free</source>
        <translation>
            <numerusform>%n von %1 frei</numerusform>
            <numerusform>%n von %1 frei</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1 taken</source>
        <translation>Alle %1 belegt</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Außer Betrieb</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>%1 kW</source>
        <translation>%1 kW</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>+%1 min</source>
        <translation>+%1 min</translation>
    </message>
    <message>
        <source>A stop on the way</source>
        <translation>Zwischenstopp</translation>
    </message>
    <message>
        <source>Add %1 as a stop</source>
        <translation>%1 als Stopp</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1</translation>
    </message>
    <message>
        <source>%1 is a stop on the way</source>
        <translation>%1 ist ein Zwischenstopp</translation>
    </message>
</context>
<context>
    <name>StationList</name>
    <message>
        <source>This map knows no charger for this car.</source>
        <translation>Diese Karte kennt keine Ladesäule für dieses Auto.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
</context>
<context>
    <name>StayRow</name>
    <message>
        <source>%1 €</source>
        <translation>%1 €</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>StopCard</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Before the stop above</source>
        <translation>Vor den Stopp darüber</translation>
    </message>
    <message>
        <source>After the stop below</source>
        <translation>Nach den Stopp darunter</translation>
    </message>
    <message>
        <source>Leave this stop out</source>
        <translation>Stopp weglassen</translation>
    </message>
</context>
<context>
    <name>StopList</name>
    <message>
        <source>Bring %1 forward</source>
        <translation>%1 vorziehen</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1 weglassen</translation>
    </message>
</context>
<context>
    <name>StopOffers</name>
    <message>
        <source>Nothing else fits here</source>
        <translation>Nichts anderes passt hier</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>Stattdessen</translation>
    </message>
</context>
<context>
    <name>StopPlan</name>
    <message>
        <source>Arrive with</source>
        <translation>Ankunft mit</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>You arrive with %1 %</source>
        <translation>Ankunft mit %1 %</translation>
    </message>
    <message>
        <source>No charging stop is planned.</source>
        <translation>Kein Ladestopp geplant.</translation>
    </message>
    <message>
        <source>Stops are planned for a route. Where shall it go?</source>
        <translation>Stopps gibt es für eine Route. Wohin soll es gehen?</translation>
    </message>
    <message>
        <source>Plan stops</source>
        <translation>Stopps planen</translation>
    </message>
</context>
<context>
    <name>StudyRail</name>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>TaskCard</name>
    <message>
        <source>Task %1 of %2</source>
        <translation>Aufgabe %1 von %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Los geht&apos;s</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Ich bin fertig</translation>
    </message>
    <message>
        <source>I give up</source>
        <translation>Ich gebe auf</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>While we drive, just say it</source>
        <translation>Während der Fahrt einfach sagen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <source>All messages</source>
        <translation>Alle Nachrichten</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1 anrufen</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Reply by voice</source>
        <translation>Per Stimme antworten</translation>
    </message>
</context>
<context>
    <name>TimerList</name>
    <message>
        <source>Timers</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>No timer is running.</source>
        <translation>Es läuft kein Timer.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>TimerRow</name>
    <message>
        <source>Timer %1</source>
        <translation>Timer %1</translation>
    </message>
    <message>
        <source>rings at %1</source>
        <translation>klingelt um %1</translation>
    </message>
    <message>
        <source>Stop the timer</source>
        <translation>Timer stoppen</translation>
    </message>
</context>
<context>
    <name>ToneCurve</name>
    <message>
        <source>Equaliser curve</source>
        <translation>Equalizerkurve</translation>
    </message>
</context>
<context>
    <name>TopLine</name>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
</context>
<context>
    <name>TrackList</name>
    <message>
        <source>Up next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>This track again and again</source>
        <translation>Immer wieder dieser Titel</translation>
    </message>
    <message>
        <source>Then from the beginning</source>
        <translation>Dann von vorn</translation>
    </message>
    <message>
        <source>Then silence</source>
        <translation>Danach Stille</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>Aus der Reihe nehmen</translation>
    </message>
    <message>
        <source>A station goes on by itself</source>
        <translation>Ein Sender läuft von selbst weiter</translation>
    </message>
    <message>
        <source>Nothing comes next</source>
        <translation>Danach kommt nichts</translation>
    </message>
</context>
<context>
    <name>TrafficOffer</name>
    <message>
        <source>%1 min faster</source>
        <translation>%1 min schneller</translation>
    </message>
    <message>
        <source>Another route avoids the traffic ahead.</source>
        <translation>Eine andere Route umfährt den Stau voraus.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Nehmen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Play in order</source>
        <translation>Der Reihe nach</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>Previous track</source>
        <translation>Voriger Titel</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>Nächster Titel</translation>
    </message>
    <message>
        <source>Repeat this track</source>
        <translation>Diesen Titel wiederholen</translation>
    </message>
    <message>
        <source>Do not repeat</source>
        <translation>Nicht wiederholen</translation>
    </message>
    <message>
        <source>Repeat everything</source>
        <translation>Alles wiederholen</translation>
    </message>
</context>
<context>
    <name>TrayChip</name>
    <message>
        <source>Puts it on home where there is room</source>
        <translation>Legt es auf einen freien Platz</translation>
    </message>
</context>
<context>
    <name>TripMeter</name>
    <message>
        <source>Sunny</source>
        <translation>Sonnig</translation>
    </message>
    <message>
        <source>Partly cloudy</source>
        <translation>Leicht bewölkt</translation>
    </message>
    <message>
        <source>Cloudy</source>
        <translation>Bewölkt</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Regen</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Schnee</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>Nebel</translation>
    </message>
    <message>
        <source>Hail</source>
        <translation>Hagel</translation>
    </message>
    <message>
        <source>Thunderstorm</source>
        <translation>Gewitter</translation>
    </message>
    <message>
        <source>Driven</source>
        <translation>Gefahren</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>km/h</source>
        <translation>km/h</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>per 100 km</source>
        <translation>pro 100 km</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Battery now</source>
        <translation>Akku jetzt</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
</context>
<context>
    <name>TripStart</name>
    <message>
        <source>Where to, and for how long?</source>
        <translation>Wohin, und wie lange?</translation>
    </message>
    <message>
        <source>Back to the route</source>
        <translation>Zurück zur Route</translation>
    </message>
    <message>
        <source>Tap one, or say what you wish.</source>
        <translation>Eines antippen oder einen Wunsch sagen.</translation>
    </message>
</context>
<context>
    <name>TripView</name>
    <message>
        <source>Putting the trip together</source>
        <translation>Die Reise entsteht</translation>
    </message>
</context>
<context>
    <name>TripWishes</name>
    <message>
        <source>Soon</source>
        <translation>Bald</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Erwachsene</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>Arrive with</source>
        <translation>Ankunft mit</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Vegetarian</source>
        <translation>Vegetarisch</translation>
    </message>
    <message>
        <source>Vegan</source>
        <translation>Vegan</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Kost</translation>
    </message>
</context>
<context>
    <name>TuneWing</name>
    <message>
        <source>Nothing plays</source>
        <translation>Nichts läuft</translation>
    </message>
    <message>
        <source>Position in the track</source>
        <translation>Stelle im Titel</translation>
    </message>
</context>
<context>
    <name>TurnRow</name>
    <message>
        <source>Stand-in</source>
        <translation>Vertretung</translation>
    </message>
</context>
<context>
    <name>TyreLabel</name>
    <message>
        <source>bar</source>
        <translation>bar</translation>
    </message>
</context>
<context>
    <name>VehicleView</name>
    <message>
        <source>Back to the car</source>
        <translation>Zurück zum Auto</translation>
    </message>
</context>
<context>
    <name>VisitRow</name>
    <message>
        <source>%1 · %2 km</source>
        <translation>%1 · %2 km</translation>
    </message>
</context>
<context>
    <name>VoiceButton</name>
    <message>
        <source>Guidance is silent</source>
        <translation>Ansagen stumm</translation>
    </message>
    <message>
        <source>Guidance says little</source>
        <translation>Ansagen knapp</translation>
    </message>
    <message>
        <source>Guidance says everything</source>
        <translation>Ansagen ausführlich</translation>
    </message>
</context>
<context>
    <name>VoiceSettings</name>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Ansagen</translation>
    </message>
    <message>
        <source>Language of guidance</source>
        <translation>Sprache der Ansagen</translation>
    </message>
    <message>
        <source>A tap takes the next one</source>
        <translation>Antippen nimmt die nächste</translation>
    </message>
    <message>
        <source>As the screen</source>
        <translation>Wie der Bildschirm</translation>
    </message>
    <message>
        <source>Microphone off</source>
        <translation>Mikrofon aus</translation>
    </message>
    <message>
        <source>Nothing is heard</source>
        <translation>Nichts wird gehört</translation>
    </message>
    <message>
        <source>Listens when you ask it to</source>
        <translation>Hört auf Wunsch zu</translation>
    </message>
</context>
<context>
    <name>VolumeRow</name>
    <message>
        <source>Sound on</source>
        <translation>Ton an</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Ton aus</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>WarningRow</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>Position in the track</source>
        <translation>Stelle im Titel</translation>
    </message>
</context>
<context>
    <name>WayWing</name>
    <message>
        <source>No destination</source>
        <translation>Kein Ziel</translation>
    </message>
</context>
<context>
    <name>WeatherPanel</name>
    <message>
        <source>Weather</source>
        <translation>Wetter</translation>
    </message>
</context>
<context>
    <name>WeatherStrip</name>
    <message>
        <source>Weather</source>
        <translation>Wetter</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>WhereToPanel</name>
    <message>
        <source>Where to?</source>
        <translation>Wohin?</translation>
    </message>
    <message>
        <source>Search a place</source>
        <translation>Ort suchen</translation>
    </message>
</context>
<context>
    <name>WiperRow</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Takt</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Stufe 1</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Stufe 2</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Wash</source>
        <translation>Waschen</translation>
    </message>
</context>
<context>
    <name>ZoneControl</name>
    <message>
        <source>now %1°</source>
        <translation>jetzt %1°</translation>
    </message>
    <message>
        <source>Seat heating, %1</source>
        <translation>Sitzheizung, %1</translation>
    </message>
    <message>
        <source>Seat ventilation, %1</source>
        <translation>Sitzbelüftung, %1</translation>
    </message>
    <message>
        <source>Reading light, %1</source>
        <translation>Leselicht, %1</translation>
    </message>
</context>
</TS>
