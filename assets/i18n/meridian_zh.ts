<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>AboutCockpit</name>
    <message>
        <source>microphone starts</source>
        <translation>麦克风启动中</translation>
    </message>
    <message>
        <source>microphone ready</source>
        <translation>麦克风就绪</translation>
    </message>
    <message>
        <source>microphone off</source>
        <translation>麦克风已关</translation>
    </message>
    <message>
        <source>no microphone</source>
        <translation>没有麦克风</translation>
    </message>
    <message>
        <source>microphone lost</source>
        <translation>麦克风断开</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>看到</translation>
    </message>
    <message>
        <source>understood</source>
        <translation>听懂</translation>
    </message>
    <message>
        <source>first words</source>
        <translation>首个词</translation>
    </message>
    <message>
        <source>car changed</source>
        <translation>车辆动作</translation>
    </message>
    <message>
        <source>first sound</source>
        <translation>首个声音</translation>
    </message>
    <message>
        <source>%1 %2 s</source>
        <translation>%1 %2 秒</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>内置助手</translation>
    </message>
    <message>
        <source>Built-in stand-in: understands set phrases, needs no network</source>
        <translation>内置助手：听懂固定说法，无需网络</translation>
    </message>
    <message>
        <source>Answered last time</source>
        <translation>上次有应答</translation>
    </message>
    <message>
        <source>Did not answer last time</source>
        <translation>上次没有应答</translation>
    </message>
    <message>
        <source>Hears</source>
        <translation>听写</translation>
    </message>
    <message>
        <source>typed text only</source>
        <translation>仅文字输入</translation>
    </message>
    <message>
        <source>Interrupting</source>
        <translation>打断</translation>
    </message>
    <message>
        <source>by voice, at any time</source>
        <translation>随时可用语音</translation>
    </message>
    <message>
        <source>by touch</source>
        <translation>用触摸</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚未得知</translation>
    </message>
    <message>
        <source>Speak while the car speaks: it stops and listens</source>
        <translation>车说话时你可以开口：它会停下来听</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>上次回答</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>over after %1 s</source>
        <translation>%1 秒后结束</translation>
    </message>
    <message>
        <source>Times count from the end of your words</source>
        <translation>从你说完时开始计时</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Meridian %1</source>
        <translation>Meridian %1</translation>
    </message>
    <message>
        <source>Cockpit prototype; city, people and songs are invented</source>
        <translation>座舱原型；城市、人物和歌曲均为虚构</translation>
    </message>
    <message>
        <source>Map data</source>
        <translation>地图数据</translation>
    </message>
    <message>
        <source>Aldermere, made for this program</source>
        <translation>奥德米尔，专为本程序制作</translation>
    </message>
    <message>
        <source>Regions you import keep their own attribution on the map</source>
        <translation>导入的地区会在地图上保留各自的版权说明</translation>
    </message>
</context>
<context>
    <name>ActionCard</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>AddCard</name>
    <message>
        <source>Add to the trip</source>
        <translation>加入行程</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Museum</source>
        <translation>博物馆</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>自然</translation>
    </message>
    <message>
        <source>View</source>
        <translation>观景</translation>
    </message>
    <message>
        <source>Beach</source>
        <translation>海滩</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>咖啡</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>午餐</translation>
    </message>
    <message>
        <source>Dinner</source>
        <translation>晚餐</translation>
    </message>
    <message>
        <source>Spa</source>
        <translation>水疗</translation>
    </message>
</context>
<context>
    <name>AirControl</name>
    <message>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>加热</translation>
    </message>
    <message>
        <source>Cool</source>
        <translation>制冷</translation>
    </message>
    <message>
        <source>Eco</source>
        <translation>节能</translation>
    </message>
    <message>
        <source>Mode of the climate</source>
        <translation>空调模式</translation>
    </message>
    <message>
        <source>Fresh air</source>
        <translation>外循环</translation>
    </message>
    <message>
        <source>Inside air</source>
        <translation>内循环</translation>
    </message>
    <message>
        <source>By need</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Circulation</source>
        <translation>空气循环</translation>
    </message>
</context>
<context>
    <name>AirPlaces</name>
    <message>
        <source>Windshield</source>
        <translation>风挡</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>头部</translation>
    </message>
    <message>
        <source>Feet</source>
        <translation>脚部</translation>
    </message>
</context>
<context>
    <name>AirTiles</name>
    <message>
        <source>A/C</source>
        <translation>空调</translation>
    </message>
    <message>
        <source>%1 µg</source>
        <translation>%1 µg</translation>
    </message>
    <message>
        <source>Purify</source>
        <translation>净化</translation>
    </message>
    <message>
        <source>Air purifier, fine dust %1 µg/m³</source>
        <translation>空气净化，细颗粒物 %1 µg/m³</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>前部</translation>
    </message>
    <message>
        <source>Front defrost</source>
        <translation>前挡除雾</translation>
    </message>
    <message>
        <source>Rear</source>
        <translation>后部</translation>
    </message>
    <message>
        <source>Rear defrost</source>
        <translation>后挡除雾</translation>
    </message>
    <message>
        <source>Defog</source>
        <translation>除雾</translation>
    </message>
    <message>
        <source>Automatic defog</source>
        <translation>自动除雾</translation>
    </message>
    <message>
        <source>Steering wheel heating</source>
        <translation>方向盘加热</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>方向盘</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>One temperature for all</source>
        <translation>全车同温</translation>
    </message>
</context>
<context>
    <name>AlbumGrid</name>
    <message>
        <source>Albums</source>
        <translation>专辑</translation>
    </message>
</context>
<context>
    <name>AmbientControl</name>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白色</translation>
    </message>
    <message>
        <source>Ambient light</source>
        <translation>氛围灯</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1，%2%</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Several colours</source>
        <translation>多种颜色</translation>
    </message>
    <message>
        <source>Ambient brightness</source>
        <translation>氛围灯亮度</translation>
    </message>
</context>
<context>
    <name>AmbientRing</name>
    <message>
        <source>Colour of the ambient light</source>
        <translation>氛围灯颜色</translation>
    </message>
    <message>
        <source>Ambient light</source>
        <translation>氛围灯</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>Touch here to write</source>
        <translation>点这里填写</translation>
    </message>
</context>
<context>
    <name>Appointment</name>
    <message>
        <source>Cancel the appointment</source>
        <translation>取消预约</translation>
    </message>
</context>
<context>
    <name>AppointmentPanel</name>
    <message>
        <source>Next: %1 at %2</source>
        <translation>接下来：%2 %1</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>没有安排</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <translation>明天 %1</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Go there: %1</source>
        <translation>去那里：%1</translation>
    </message>
</context>
<context>
    <name>ArrangeBar</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Drag panels where you want them, pull a corner to size them</source>
        <translation>拖动面板以移动，拉动边角以调整大小</translation>
    </message>
    <message>
        <source>Ready-made arrangements</source>
        <translation>现成布局</translation>
    </message>
</context>
<context>
    <name>ArrangeLayer</name>
    <message>
        <source>%1 stands here</source>
        <translation>%1已在此处</translation>
    </message>
    <message>
        <source>%1 stands here without a route</source>
        <translation>无路线时%1在此处</translation>
    </message>
    <message>
        <source>%1 stands here on the way</source>
        <translation>导航时%1在此处</translation>
    </message>
    <message>
        <source>Arrange home</source>
        <translation>布置主页</translation>
    </message>
    <message>
        <source>There is no room for %1: make some first</source>
        <translation>放不下%1，请先腾出位置</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Touch the screen to talk</source>
        <translation>触摸屏幕开始说话</translation>
    </message>
    <message>
        <source>Say “%1” or touch the screen</source>
        <translation>说“%1”或触摸屏幕</translation>
    </message>
</context>
<context>
    <name>Avatar</name>
    <message>
        <source>Profile %1</source>
        <translation>用户 %1</translation>
    </message>
</context>
<context>
    <name>BalancePad</name>
    <message>
        <source>Where the sound is</source>
        <translation>声音的位置</translation>
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
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>BodyControl</name>
    <message>
        <source>Windows</source>
        <translation>车窗</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>车门</translation>
    </message>
    <message>
        <source>Mirrors</source>
        <translation>后视镜</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>车灯</translation>
    </message>
    <message>
        <source>Parts of the car</source>
        <translation>车身部件</translation>
    </message>
</context>
<context>
    <name>BrowsePane</name>
    <message>
        <source>Albums</source>
        <translation>专辑</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>歌曲</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>歌手</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>歌单</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>还没有收藏</translation>
    </message>
    <message>
        <source>Tap the heart beside a title, or say: I like this song</source>
        <translation>点一下歌名旁的心形，或说：我喜欢这首歌</translation>
    </message>
</context>
<context>
    <name>CabinPlan</name>
    <message>
        <source>Plan of the cabin</source>
        <translation>座舱图</translation>
    </message>
</context>
<context>
    <name>CabinSeats</name>
    <message>
        <source>Driver</source>
        <translation>主驾</translation>
    </message>
    <message>
        <source>Passenger</source>
        <translation>副驾</translation>
    </message>
    <message>
        <source>Rear left</source>
        <translation>左后</translation>
    </message>
    <message>
        <source>Rear right</source>
        <translation>右后</translation>
    </message>
</context>
<context>
    <name>CallButtons</name>
    <message>
        <source>Let me be heard</source>
        <translation>取消静音</translation>
    </message>
    <message>
        <source>Mute me</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>拨号键盘</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒接</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>挂断</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>接听</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>is calling</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>正在拨号</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>正在响铃</translation>
    </message>
</context>
<context>
    <name>CallsTab</name>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Recent calls</source>
        <translation>最近通话</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未接</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未接通</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>还没有通话</translation>
    </message>
    <message>
        <source>Tap somebody, or say whom to call.</source>
        <translation>点一个人，或者说要打给谁。</translation>
    </message>
</context>
<context>
    <name>CameraDesk</name>
    <message>
        <source>Pictures and films</source>
        <translation>截图和录像</translation>
    </message>
    <message>
        <source>Picture · F12</source>
        <translation>截图 · F12</translation>
    </message>
    <message>
        <source>End film · F9</source>
        <translation>结束录像 · F9</translation>
    </message>
    <message>
        <source>Film · F9</source>
        <translation>录像 · F9</translation>
    </message>
</context>
<context>
    <name>CaptionPanel</name>
    <message>
        <source>I am listening…</source>
        <translation>我在听…</translation>
    </message>
    <message>
        <source>Just answer, I am listening</source>
        <translation>直接回答就好，我在听</translation>
    </message>
    <message>
        <source>Just go on, I am listening</source>
        <translation>直接接着说，我在听</translation>
    </message>
</context>
<context>
    <name>Car</name>
    <message>
        <source>There is nothing to confirm.</source>
        <translation>没有需要确认的内容。</translation>
    </message>
    <message>
        <source>This needs a yes from a person first.</source>
        <translation>需要先由人确认。</translation>
    </message>
    <message>
        <source>That question has expired; please ask again.</source>
        <translation>这个问题已过期，请重新提出。</translation>
    </message>
    <message>
        <source>That has changed in the meantime; please ask again.</source>
        <translation>这期间情况变了，请再说一次。</translation>
    </message>
    <message>
        <source>That has been undone already.</source>
        <translation>这一步已经撤销过了。</translation>
    </message>
    <message>
        <source>What was sent stays sent.</source>
        <translation>已发出的无法收回。</translation>
    </message>
    <message>
        <source>There is nothing left to undo.</source>
        <translation>没有可以撤销的操作了。</translation>
    </message>
    <message>
        <source>Open the trunk?</source>
        <translation>要打开后备箱吗？</translation>
    </message>
    <message>
        <source>Close the trunk?</source>
        <translation>要关闭后备箱吗？</translation>
    </message>
    <message>
        <source>The child lock is on; only the front seats can do that.</source>
        <translation>儿童锁已开启，只有前排可以这样做。</translation>
    </message>
    <message>
        <source>The trunk stays closed while we drive.</source>
        <translation>行驶中后备箱保持关闭。</translation>
    </message>
    <message>
        <source>The doors stay locked while we drive.</source>
        <translation>行驶中车门保持上锁。</translation>
    </message>
    <message>
        <source>The doors stay closed while we drive.</source>
        <translation>行驶中车门保持关闭。</translation>
    </message>
    <message>
        <source>The child locks stay on while we drive.</source>
        <translation>行驶中儿童锁保持开启。</translation>
    </message>
    <message>
        <source>The charge flap stays closed while we drive.</source>
        <translation>行驶中充电口盖保持关闭。</translation>
    </message>
    <message>
        <source>Unlock the doors?</source>
        <translation>要解锁车门吗？</translation>
    </message>
    <message>
        <source>Open the door?</source>
        <translation>要打开车门吗？</translation>
    </message>
    <message>
        <source>Open the front trunk?</source>
        <translation>要打开前备箱吗？</translation>
    </message>
    <message>
        <source>Close the front trunk?</source>
        <translation>要关闭前备箱吗？</translation>
    </message>
    <message>
        <source>Turn the high beams on?</source>
        <translation>要打开远光灯吗？</translation>
    </message>
    <message>
        <source>thunderstorm</source>
        <translation>雷暴</translation>
    </message>
    <message>
        <source>The sunroof shade opens too.</source>
        <translation>天窗遮阳帘也会打开。</translation>
    </message>
    <message>
        <source>The shade stays open while the sunroof is open.</source>
        <translation>天窗打开时，遮阳帘保持打开。</translation>
    </message>
    <message>
        <source>The fan goes up to 2.</source>
        <translation>风量升到 2 挡。</translation>
    </message>
    <message>
        <source>Air goes to the windshield too.</source>
        <translation>同时向前挡风玻璃送风。</translation>
    </message>
    <message>
        <source>The air conditioning comes on.</source>
        <translation>空调会打开。</translation>
    </message>
    <message>
        <source>The windows close, since the air conditioning is on.</source>
        <translation>空调已打开，车窗会关上。</translation>
    </message>
    <message>
        <source>The fan goes to 1.</source>
        <translation>风量调到 1 挡。</translation>
    </message>
    <message>
        <source>The seats are now {degrees:g} degrees apart.</source>
        <translation>两侧座位温度现在相差 {degrees:g} 度。</translation>
    </message>
    <message>
        <source>The air conditioning is on, so that wastes energy. Open the window anyway?</source>
        <translation>空调开着，开窗会浪费能量。仍要打开车窗吗？</translation>
    </message>
    <message>
        <source>The weather is: {weather}. Open the sunroof anyway?</source>
        <translation>天气：{weather}。仍要打开天窗吗？</translation>
    </message>
    <message>
        <source>The low beams come on.</source>
        <translation>近光灯会打开。</translation>
    </message>
    <message>
        <source>The high beams go off.</source>
        <translation>远光灯会关闭。</translation>
    </message>
    <message>
        <source>High beams stay off while the fog lights are on.</source>
        <translation>雾灯打开时，远光灯不能打开。</translation>
    </message>
    <message>
        <source>The weather is: {weather}. Turn the fog lights on anyway?</source>
        <translation>天气：{weather}。仍要打开雾灯吗？</translation>
    </message>
    <message>
        <source>There is no route to stop on; say where to go first.</source>
        <translation>还没有路线可以停靠，请先说去哪里。</translation>
    </message>
    <message>
        <source>The stops on the way stay.</source>
        <translation>途经点保持不变。</translation>
    </message>
    <message>
        <source>I read it to you; while we drive it is not shown.</source>
        <translation>我来读给你听，行驶中不显示文字。</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Please say either a value or a change.</source>
        <translation>请说一个数值，或者调多少。</translation>
    </message>
    <message>
        <source>That goes from {low:g} to {high:g}.</source>
        <translation>范围是 {low:g} 到 {high:g}。</translation>
    </message>
    <message>
        <source>That was so already.</source>
        <translation>本来就是这样。</translation>
    </message>
    <message>
        <source>The low beams are on.</source>
        <translation>近光灯已打开。</translation>
    </message>
    <message>
        <source>The low beams are off.</source>
        <translation>近光灯已关闭。</translation>
    </message>
    <message>
        <source>The high beams are on.</source>
        <translation>远光灯已打开。</translation>
    </message>
    <message>
        <source>The high beams are off.</source>
        <translation>远光灯已关闭。</translation>
    </message>
    <message>
        <source>The front fog lights are on.</source>
        <translation>前雾灯已打开。</translation>
    </message>
    <message>
        <source>The front fog lights are off.</source>
        <translation>前雾灯已关闭。</translation>
    </message>
    <message>
        <source>The rear fog light is on.</source>
        <translation>后雾灯已打开。</translation>
    </message>
    <message>
        <source>The rear fog light is off.</source>
        <translation>后雾灯已关闭。</translation>
    </message>
    <message>
        <source>The fog lights are on.</source>
        <translation>雾灯已打开。</translation>
    </message>
    <message>
        <source>The fog lights are off.</source>
        <translation>雾灯已关闭。</translation>
    </message>
    <message>
        <source>The hazard lights are flashing.</source>
        <translation>双闪已打开。</translation>
    </message>
    <message>
        <source>The hazard lights are off.</source>
        <translation>双闪已关闭。</translation>
    </message>
    <message>
        <source>The parking lights are on.</source>
        <translation>示廓灯已打开。</translation>
    </message>
    <message>
        <source>The parking lights are off.</source>
        <translation>示廓灯已关闭。</translation>
    </message>
    <message>
        <source>The daytime lights are on.</source>
        <translation>日行灯已打开。</translation>
    </message>
    <message>
        <source>The daytime lights are off.</source>
        <translation>日行灯已关闭。</translation>
    </message>
    <message>
        <source>The lights switch themselves now.</source>
        <translation>车灯已设为自动。</translation>
    </message>
    <message>
        <source>The automatic lights are off.</source>
        <translation>自动灯光已关闭。</translation>
    </message>
    <message>
        <source>Please say on or off, a colour or a brightness.</source>
        <translation>请说打开或关闭、一种颜色或者亮度。</translation>
    </message>
    <message>
        <source>The ambient light is off{gap}{place}.</source>
        <translation>{place}氛围灯已关闭。</translation>
    </message>
    <message>
        <source>The ambient light is {color} at {brightness} percent{gap}{place}.</source>
        <translation>{place}氛围灯是{color}，亮度百分之 {brightness}。</translation>
    </message>
    <message>
        <source>The ambient light is {color}{gap}{place}.</source>
        <translation>{place}氛围灯是{color}。</translation>
    </message>
    <message>
        <source>The ambient light is at {brightness} percent{gap}{place}.</source>
        <translation>{place}氛围灯亮度百分之 {brightness}。</translation>
    </message>
    <message>
        <source>The ambient light is on{gap}{place}.</source>
        <translation>{place}氛围灯已打开。</translation>
    </message>
    <message>
        <source>The reading light is off{gap}{place}.</source>
        <translation>{place}阅读灯已关闭。</translation>
    </message>
    <message>
        <source>The reading light is at {brightness} percent{gap}{place}.</source>
        <translation>{place}阅读灯亮度百分之 {brightness}。</translation>
    </message>
    <message>
        <source>The reading light is on{gap}{place}.</source>
        <translation>{place}阅读灯已打开。</translation>
    </message>
    <message>
        <source>No lights are on outside.</source>
        <translation>车外没有开灯。</translation>
    </message>
    <message>
        <source>The window{gap}{place} is closed.</source>
        <translation>{place}车窗关着。</translation>
    </message>
    <message>
        <source>The window{gap}{place} is open.</source>
        <translation>{place}车窗开着。</translation>
    </message>
    <message>
        <source>The window{gap}{place} is {low:g} percent open.</source>
        <translation>{place}车窗开了百分之 {low:g}。</translation>
    </message>
    <message>
        <source>The windows{gap}{place} are closed.</source>
        <translation>{place}车窗都关着。</translation>
    </message>
    <message>
        <source>The windows{gap}{place} are open.</source>
        <translation>{place}车窗都开着。</translation>
    </message>
    <message>
        <source>The windows{gap}{place} are {low:g} percent open.</source>
        <translation>{place}车窗都开了百分之 {low:g}。</translation>
    </message>
    <message>
        <source>The windows{gap}{place} are {low:g} to {high:g} percent open.</source>
        <translation>{place}车窗开了百分之 {low:g} 到 {high:g}。</translation>
    </message>
    <message>
        <source>All windows are closed.</source>
        <translation>所有车窗都关着。</translation>
    </message>
    <message>
        <source>All windows are open.</source>
        <translation>所有车窗都开着。</translation>
    </message>
    <message>
        <source>All windows are {low:g} percent open.</source>
        <translation>所有车窗都开了百分之 {low:g}。</translation>
    </message>
    <message>
        <source>The windows are {low:g} to {high:g} percent open.</source>
        <translation>车窗开了百分之 {low:g} 到 {high:g}。</translation>
    </message>
    <message>
        <source>The shade in the rear left is closed.</source>
        <translation>左后遮阳帘已拉上。</translation>
    </message>
    <message>
        <source>The shade in the rear left is open.</source>
        <translation>左后遮阳帘已收起。</translation>
    </message>
    <message>
        <source>The shade in the rear left is {percent} percent open.</source>
        <translation>左后遮阳帘开了百分之 {percent}。</translation>
    </message>
    <message>
        <source>The shade in the rear right is closed.</source>
        <translation>右后遮阳帘已拉上。</translation>
    </message>
    <message>
        <source>The shade in the rear right is open.</source>
        <translation>右后遮阳帘已收起。</translation>
    </message>
    <message>
        <source>The shade in the rear right is {percent} percent open.</source>
        <translation>右后遮阳帘开了百分之 {percent}。</translation>
    </message>
    <message>
        <source>The shades in the back are closed.</source>
        <translation>后排遮阳帘已拉上。</translation>
    </message>
    <message>
        <source>The shades in the back are open.</source>
        <translation>后排遮阳帘已收起。</translation>
    </message>
    <message>
        <source>The shades in the back are {percent} percent open.</source>
        <translation>后排遮阳帘开了百分之 {percent}。</translation>
    </message>
    <message>
        <source>The shade of the rear window is closed.</source>
        <translation>后窗遮阳帘已拉上。</translation>
    </message>
    <message>
        <source>The shade of the rear window is open.</source>
        <translation>后窗遮阳帘已收起。</translation>
    </message>
    <message>
        <source>The shade of the rear window is {percent} percent open.</source>
        <translation>后窗遮阳帘开了百分之 {percent}。</translation>
    </message>
    <message>
        <source>The sunroof shade is closed.</source>
        <translation>天窗遮阳帘关着。</translation>
    </message>
    <message>
        <source>The sunroof shade is open.</source>
        <translation>天窗遮阳帘开着。</translation>
    </message>
    <message>
        <source>The sunroof shade is {percent} percent open.</source>
        <translation>天窗遮阳帘开了百分之 {percent}。</translation>
    </message>
    <message>
        <source>Please say how far, or to tilt it.</source>
        <translation>请说打开多少，或者翘起。</translation>
    </message>
    <message>
        <source>The sunroof is tilted.</source>
        <translation>天窗已翘起。</translation>
    </message>
    <message>
        <source>The sunroof is closed.</source>
        <translation>天窗关着。</translation>
    </message>
    <message>
        <source>The sunroof is open.</source>
        <translation>天窗开着。</translation>
    </message>
    <message>
        <source>The sunroof is {percent} percent open.</source>
        <translation>天窗开了百分之 {percent}。</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>主驾</translation>
    </message>
    <message>
        <source>Passenger</source>
        <translation>副驾</translation>
    </message>
    <message>
        <source>Rear left</source>
        <translation>左后</translation>
    </message>
    <message>
        <source>Rear right</source>
        <translation>右后</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>前部</translation>
    </message>
    <message>
        <source>Rear</source>
        <translation>后部</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>head</source>
        <translation>头部</translation>
    </message>
    <message>
        <source>feet</source>
        <translation>脚部</translation>
    </message>
    <message>
        <source>windshield</source>
        <translation>前挡</translation>
    </message>
    <message>
        <source>head and feet</source>
        <translation>头部和脚部</translation>
    </message>
    <message>
        <source>head and windshield</source>
        <translation>头部和前挡</translation>
    </message>
    <message>
        <source>feet and windshield</source>
        <translation>脚部和前挡</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>eco</source>
        <translation>节能</translation>
    </message>
    <message>
        <source>sport</source>
        <translation>运动</translation>
    </message>
    <message>
        <source>on snow</source>
        <translation>雪地</translation>
    </message>
    <message>
        <source>in rain</source>
        <translation>雨天</translation>
    </message>
    <message>
        <source>home</source>
        <translation>主页</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>media</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>trip</source>
        <translation>行程</translation>
    </message>
    <message>
        <source>comfort</source>
        <translation>舒适</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>day</source>
        <translation>白天</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>house</source>
        <translation>家</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Car Genius</source>
        <translation>车辆专家</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>more</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>{level} of 3</source>
        <translation>{level} 级，共 3 级</translation>
    </message>
    <message>
        <source>Drive mode</source>
        <translation>驾驶模式</translation>
    </message>
    <message>
        <source>Regeneration</source>
        <translation>能量回收</translation>
    </message>
    <message>
        <source>Speed warning</source>
        <translation>超速提醒</translation>
    </message>
    <message>
        <source>Own speed limit</source>
        <translation>自设限速</translation>
    </message>
    <message>
        <source>Brightness of the instruments</source>
        <translation>仪表亮度</translation>
    </message>
    <message>
        <source>Brightness of the head-up display</source>
        <translation>抬头显示亮度</translation>
    </message>
    <message>
        <source>Head-up display</source>
        <translation>抬头显示</translation>
    </message>
    <message>
        <source>Height of the head-up picture</source>
        <translation>抬头显示高度</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>仪表</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>night</source>
        <translation>夜间</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德语</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法语</translation>
    </message>
    <message>
        <source>Privacy mode is on: I listen only while you hold the button, and keep nothing.</source>
        <translation>隐私模式已开启：只在按住按钮时聆听，什么都不保留。</translation>
    </message>
    <message>
        <source>Privacy mode is off.</source>
        <translation>隐私模式已关闭。</translation>
    </message>
    <message>
        <source>The microphone is closed; tap the microphone to open it.</source>
        <translation>麦克风已关闭，点一下麦克风即可打开。</translation>
    </message>
    <message>
        <source>The microphone is open.</source>
        <translation>麦克风已打开。</translation>
    </message>
    <message>
        <source>I do not speak {language} yet.</source>
        <translation>我还不会说{language}。</translation>
    </message>
    <message>
        <source>I answer in your language.</source>
        <translation>我用你的语言回答。</translation>
    </message>
    <message>
        <source>I speak {language} now.</source>
        <translation>我现在说{language}。</translation>
    </message>
    <message>
        <source>That is as far as it goes.</source>
        <translation>已经到极限了。</translation>
    </message>
    <message>
        <source>I keep it short.</source>
        <translation>我会说得简短。</translation>
    </message>
    <message>
        <source>I say more.</source>
        <translation>我会多说一些。</translation>
    </message>
    <message>
        <source>I speak louder now.</source>
        <translation>我说得大声些了。</translation>
    </message>
    <message>
        <source>I speak more quietly now.</source>
        <translation>我说得小声些了。</translation>
    </message>
    <message>
        <source>I speak more slowly now.</source>
        <translation>我说得慢些了。</translation>
    </message>
    <message>
        <source>I speak faster now.</source>
        <translation>我说得快些了。</translation>
    </message>
    <message>
        <source>I speak as usual again.</source>
        <translation>我恢复平常的说话方式。</translation>
    </message>
    <message>
        <source>Okay, I leave it.</source>
        <translation>好的，就这样。</translation>
    </message>
    <message>
        <source>We begin anew. What can I do?</source>
        <translation>我们重新开始。我能做什么？</translation>
    </message>
    <message>
        <source>fastest</source>
        <translation>最快</translation>
    </message>
    <message>
        <source>shortest</source>
        <translation>最短</translation>
    </message>
    <message>
        <source>no tolls</source>
        <translation>不走收费</translation>
    </message>
    <message>
        <source>least energy</source>
        <translation>最省电</translation>
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
        <translation>正北朝上</translation>
    </message>
    <message>
        <source>in full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>brief</source>
        <translation>简短</translation>
    </message>
    <message>
        <source>on, nobody in</source>
        <translation>开，家里没人</translation>
    </message>
    <message>
        <source>on, somebody in</source>
        <translation>开，家里有人</translation>
    </message>
    <message>
        <source>House</source>
        <translation>家</translation>
    </message>
    <message>
        <source>started</source>
        <translation>已启动</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>已记下</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>At the wheel</source>
        <translation>开车的人</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>记忆</translation>
    </message>
    <message>
        <source>Sits there</source>
        <translation>坐在这里</translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation>{count} 处变化</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>start time</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>ready by</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>accident</source>
        <translation>事故</translation>
    </message>
    <message>
        <source>traffic jam</source>
        <translation>拥堵</translation>
    </message>
    <message>
        <source>hazard</source>
        <translation>危险</translation>
    </message>
    <message>
        <source>roadworks</source>
        <translation>施工</translation>
    </message>
    <message>
        <source>closed road</source>
        <translation>道路封闭</translation>
    </message>
    <message>
        <source>speed trap</source>
        <translation>测速</translation>
    </message>
    <message>
        <source>The alarm of the house is on, for while nobody is in.</source>
        <translation>家里的警报已开启，离家模式。</translation>
    </message>
    <message>
        <source>The alarm of the house is on, for while somebody is in.</source>
        <translation>家里的警报已开启，在家模式。</translation>
    </message>
    <message>
        <source>The alarm of the house is off.</source>
        <translation>家里的警报已关闭。</translation>
    </message>
    <message>
        <source>warm white</source>
        <translation>暖白色</translation>
    </message>
    <message>
        <source>red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>cyan</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>white</source>
        <translation>白色</translation>
    </message>
    <message>
        <source>{name} is locked now.</source>
        <translation>{name}已锁上。</translation>
    </message>
    <message>
        <source>{name} is unlocked now.</source>
        <translation>{name}已解锁。</translation>
    </message>
    <message>
        <source>The garage opens.</source>
        <translation>车库门正在打开。</translation>
    </message>
    <message>
        <source>The garage closes.</source>
        <translation>车库门正在关闭。</translation>
    </message>
    <message>
        <source>I started “{name}” in the house.</source>
        <translation>已在家里启动“{name}”。</translation>
    </message>
    <message>
        <source>{name} is on now.</source>
        <translation>{name}已打开。</translation>
    </message>
    <message>
        <source>{name} is off now.</source>
        <translation>{name}已关闭。</translation>
    </message>
    <message>
        <source>I switched the lights off.</source>
        <translation>灯已经关了。</translation>
    </message>
    <message>
        <source>The lights in the house now shine {color}.</source>
        <translation>家里的灯现在是{color}。</translation>
    </message>
    <message>
        <source>{name} is now {color}.</source>
        <translation>{name}现在是{color}。</translation>
    </message>
    <message>
        <source>The lights in the house are at {percent} percent.</source>
        <translation>家里的灯光亮度为百分之 {percent}。</translation>
    </message>
    <message>
        <source>{name} is at {percent} percent now.</source>
        <translation>{name}现在是百分之 {percent}。</translation>
    </message>
    <message>
        <source>I switched the lights on.</source>
        <translation>灯已经打开了。</translation>
    </message>
    <message>
        <source>{name} is set to {celsius:g} degrees.</source>
        <translation>{name}已设为 {celsius:g} 度。</translation>
    </message>
    <message>
        <source>The heating of the house is set to {celsius:g} degrees.</source>
        <translation>家里的暖气设为 {celsius:g} 度。</translation>
    </message>
    <message>
        <source>The heating of the house is set to between {low:g} and {high:g} degrees.</source>
        <translation>家里的暖气设为 {low:g} 到 {high:g} 度。</translation>
    </message>
    <message>
        <source>I closed the blinds of the house.</source>
        <translation>家里的百叶窗已关闭。</translation>
    </message>
    <message>
        <source>I opened the blinds of the house.</source>
        <translation>家里的百叶窗已打开。</translation>
    </message>
    <message>
        <source>{name}: closed.</source>
        <translation>{name}：已关闭。</translation>
    </message>
    <message>
        <source>{name}: open.</source>
        <translation>{name}：已打开。</translation>
    </message>
    <message>
        <source>The blinds of the house are {percent} percent open.</source>
        <translation>家里的百叶窗打开了百分之 {percent}。</translation>
    </message>
    <message>
        <source>{name}: {percent} percent open.</source>
        <translation>{name}：打开百分之 {percent}。</translation>
    </message>
    <message>
        <source>No light is on in the house.</source>
        <translation>家里没有亮着的灯。</translation>
    </message>
    <message>
        <source>One light is on in the house.</source>
        <translation>家里亮着一盏灯。</translation>
    </message>
    <message>
        <source>{count} lights are on in the house.</source>
        <translation>家里亮着 {count} 盏灯。</translation>
    </message>
    <message>
        <source>The front door is {door}.</source>
        <translation>前门{door}。</translation>
    </message>
    <message>
        <source>The front door is {door}, the garage is {garage} and the alarm is {alarm}.</source>
        <translation>前门{door}，车库{garage}，警报{alarm}。</translation>
    </message>
    <message>
        <source>{room}: {measured:g} degrees, set to {celsius:g}.</source>
        <translation>{room}：{measured:g} 度，设定 {celsius:g} 度。</translation>
    </message>
    <message>
        <source>{room}: the light is {light}.</source>
        <translation>{room}：灯{light}。</translation>
    </message>
    <message>
        <source>The garage is {garage}.</source>
        <translation>车库{garage}。</translation>
    </message>
    <message>
        <source>{room}: there is nothing to tell.</source>
        <translation>{room}：没有可以告诉你的。</translation>
    </message>
    <message>
        <source>tilted</source>
        <translation>翘起</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>未锁</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>播放中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Air conditioning</source>
        <translation>空调</translation>
    </message>
    <message>
        <source>Recirculation</source>
        <translation>内循环</translation>
    </message>
    <message>
        <source>Windshield defroster</source>
        <translation>前挡除雾</translation>
    </message>
    <message>
        <source>Rear defroster</source>
        <translation>后挡除雾</translation>
    </message>
    <message>
        <source>Airflow</source>
        <translation>出风方向</translation>
    </message>
    <message>
        <source>Steering wheel</source>
        <translation>方向盘加热</translation>
    </message>
    <message>
        <source>Sunroof</source>
        <translation>天窗</translation>
    </message>
    <message>
        <source>Sunroof shade</source>
        <translation>天窗遮阳帘</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>后备箱</translation>
    </message>
    <message>
        <source>Front trunk</source>
        <translation>前备箱</translation>
    </message>
    <message>
        <source>Low beams</source>
        <translation>近光灯</translation>
    </message>
    <message>
        <source>High beams</source>
        <translation>远光灯</translation>
    </message>
    <message>
        <source>Fog lights</source>
        <translation>雾灯</translation>
    </message>
    <message>
        <source>Parking lights</source>
        <translation>示廓灯</translation>
    </message>
    <message>
        <source>Hazard lights</source>
        <translation>双闪</translation>
    </message>
    <message>
        <source>this title</source>
        <translation>这一首</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>略微</translation>
    </message>
    <message>
        <source>much</source>
        <translation>明显</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>{percent} % left</source>
        <translation>左 {percent}%</translation>
    </message>
    <message>
        <source>{percent} % right</source>
        <translation>右 {percent}%</translation>
    </message>
    <message>
        <source>{percent} % rear</source>
        <translation>后 {percent}%</translation>
    </message>
    <message>
        <source>{percent} % front</source>
        <translation>前 {percent}%</translation>
    </message>
    <message>
        <source>{count} queued</source>
        <translation>已排队 {count} 首</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音乐</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音麦克风</translation>
    </message>
    <message>
        <source>Music silenced</source>
        <translation>音乐静音</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>随机播放</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Up next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>歌词</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>低音</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>中音</translation>
    </message>
    <message>
        <source>Treble</source>
        <translation>高音</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>左右平衡</translation>
    </message>
    <message>
        <source>Fade</source>
        <translation>前后平衡</translation>
    </message>
    <message>
        <source>Louder with speed</source>
        <translation>随速音量</translation>
    </message>
    <message>
        <source>Phone volume</source>
        <translation>电话音量</translation>
    </message>
    <message>
        <source>Voice volume</source>
        <translation>语音音量</translation>
    </message>
    <message>
        <source>Guidance silenced</source>
        <translation>导航静音</translation>
    </message>
    <message>
        <source>Voice silenced</source>
        <translation>语音静音</translation>
    </message>
    <message>
        <source>Phone silenced</source>
        <translation>电话静音</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目的地</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>途经点</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路线</translation>
    </message>
    <message>
        <source>Avoid ferries</source>
        <translation>避开轮渡</translation>
    </message>
    <message>
        <source>Avoid motorways</source>
        <translation>避开高速</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>已上报</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Guidance voice</source>
        <translation>导航语音</translation>
    </message>
    <message>
        <source>Guidance volume</source>
        <translation>导航音量</translation>
    </message>
    <message>
        <source>Charge limit</source>
        <translation>充电上限</translation>
    </message>
    <message>
        <source>Charging timer</source>
        <translation>定时充电</translation>
    </message>
    <message>
        <source>Battery warming</source>
        <translation>电池预热</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>行程</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Automatic display</source>
        <translation>自动显示</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>风量</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>车窗</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>heating</source>
        <translation>制热</translation>
    </message>
    <message>
        <source>cooling</source>
        <translation>制冷</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>节能</translation>
    </message>
    <message>
        <source>wave</source>
        <translation>波浪</translation>
    </message>
    <message>
        <source>pulse</source>
        <translation>脉冲</translation>
    </message>
    <message>
        <source>kneading</source>
        <translation>揉捏</translation>
    </message>
    <message>
        <source>stretching</source>
        <translation>拉伸</translation>
    </message>
    <message>
        <source>now and then</source>
        <translation>间歇</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>慢速</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中速</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Seat position</source>
        <translation>座椅前后</translation>
    </message>
    <message>
        <source>Seat height</source>
        <translation>座椅高度</translation>
    </message>
    <message>
        <source>Backrest</source>
        <translation>靠背</translation>
    </message>
    <message>
        <source>Seat cushion</source>
        <translation>坐垫</translation>
    </message>
    <message>
        <source>Headrest</source>
        <translation>头枕</translation>
    </message>
    <message>
        <source>Leg rest</source>
        <translation>腿托</translation>
    </message>
    <message>
        <source>Foot rest</source>
        <translation>脚托</translation>
    </message>
    <message>
        <source>Back support</source>
        <translation>腰托</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>车门</translation>
    </message>
    <message>
        <source>folded in</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>folded out</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>folded down</source>
        <translation>已放倒</translation>
    </message>
    <message>
        <source>up</source>
        <translation>已立起</translation>
    </message>
    <message>
        <source>stored: {slots}</source>
        <translation>已存：{slots}</translation>
    </message>
    <message>
        <source>as stored in {slot}</source>
        <translation>同记忆 {slot}</translation>
    </message>
    <message>
        <source>washing</source>
        <translation>清洗中</translation>
    </message>
    <message>
        <source>{percent:+d} %</source>
        <translation>{percent:+d}%</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>空调</translation>
    </message>
    <message>
        <source>Automatic circulation</source>
        <translation>自动循环</translation>
    </message>
    <message>
        <source>Air purifier</source>
        <translation>空气净化</translation>
    </message>
    <message>
        <source>Automatic defog</source>
        <translation>自动除雾</translation>
    </message>
    <message>
        <source>One temperature for all</source>
        <translation>全车同温</translation>
    </message>
    <message>
        <source>Easy entry</source>
        <translation>便捷进出</translation>
    </message>
    <message>
        <source>Rear window shade</source>
        <translation>后窗遮阳帘</translation>
    </message>
    <message>
        <source>Child locks</source>
        <translation>儿童锁</translation>
    </message>
    <message>
        <source>Charge flap</source>
        <translation>充电口盖</translation>
    </message>
    <message>
        <source>Mirrors</source>
        <translation>后视镜</translation>
    </message>
    <message>
        <source>Mirror heating</source>
        <translation>后视镜加热</translation>
    </message>
    <message>
        <source>Wipers</source>
        <translation>雨刮</translation>
    </message>
    <message>
        <source>Rear wiper</source>
        <translation>后雨刮</translation>
    </message>
    <message>
        <source>Windshield</source>
        <translation>风挡</translation>
    </message>
    <message>
        <source>Rear window</source>
        <translation>后窗</translation>
    </message>
    <message>
        <source>Rear fog light</source>
        <translation>后雾灯</translation>
    </message>
    <message>
        <source>Daytime lights</source>
        <translation>日行灯</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>车灯</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>车门</translation>
    </message>
    <message>
        <source>Seat heating</source>
        <translation>座椅加热</translation>
    </message>
    <message>
        <source>Massage</source>
        <translation>按摩</translation>
    </message>
    <message>
        <source>Massage mode</source>
        <translation>按摩模式</translation>
    </message>
    <message>
        <source>Seat memory</source>
        <translation>座椅记忆</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>座椅</translation>
    </message>
    <message>
        <source>Reading light</source>
        <translation>阅读灯</translation>
    </message>
    <message>
        <source>Ambient light</source>
        <translation>氛围灯</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>后视镜</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>车窗</translation>
    </message>
    <message>
        <source>Reading lights</source>
        <translation>阅读灯</translation>
    </message>
    <message>
        <source>Shade</source>
        <translation>遮阳帘</translation>
    </message>
    <message>
        <source>Shades</source>
        <translation>遮阳帘</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Seat ventilation</source>
        <translation>座椅通风</translation>
    </message>
    <message>
        <source>This car has no such function.</source>
        <translation>这辆车没有这个功能。</translation>
    </message>
    <message>
        <source>That needs a clear yes from you first.</source>
        <translation>这需要你先明确同意。</translation>
    </message>
    <message>
        <source>Playing “{title}” of {podcast}.</source>
        <translation>正在播放{podcast}的《{title}》。</translation>
    </message>
    <message>
        <source>Playing {title}.</source>
        <translation>正在播放{title}。</translation>
    </message>
    <message>
        <source>Playing {title} by {artist}.</source>
        <translation>正在播放{artist}的《{title}》。</translation>
    </message>
    <message>
        <source>There are none of these here yet; they are listed in assets/media.</source>
        <translation>这里还没有；它们列在 assets/media 里。</translation>
    </message>
    <message>
        <source>There is no {wish} here; there is {names}.</source>
        <translation>这里没有{wish}；有{names}。</translation>
    </message>
    <message>
        <source>There is no music here yet: run &apos;python -m app.dev.build music&apos;.</source>
        <translation>这里还没有音乐：请运行“python -m app.dev.build music”。</translation>
    </message>
    <message>
        <source>There is nothing like {wish} here; there is {genres}.</source>
        <translation>这里没有“{wish}”，有的是：{genres}。</translation>
    </message>
    <message>
        <source>No sound device for music: it plays on silently; connect one to hear it.</source>
        <translation>没有可以播放音乐的设备，音乐会无声播放；接上音响即可听到。</translation>
    </message>
    <message>
        <source>Streams and compressed music are silent: Qt&apos;s sound library misses a part; install libpulse0.</source>
        <translation>网络电台和压缩音乐没有声音：Qt 的声音库缺少部件，请安装 libpulse0。</translation>
    </message>
    <message>
        <source>{title} cannot be played: the file is missing or of an unknown kind.</source>
        <translation>{title} 无法播放：文件不存在或格式未知。</translation>
    </message>
    <message>
        <source>{title} cannot be reached: check the network and its address in stations.yaml.</source>
        <translation>无法连接{title}：请检查网络以及 stations.yaml 中的地址。</translation>
    </message>
    <message>
        <source>{title} cannot be played: run &apos;python -m app.dev.build music&apos;.</source>
        <translation>无法播放“{title}”：请运行“python -m app.dev.build music”。</translation>
    </message>
    <message>
        <source>No place is saved as {name}.</source>
        <translation>没有保存名为{name}的地点。</translation>
    </message>
    <message>
        <source>{name} is no longer saved.</source>
        <translation>已不再保存{name}。</translation>
    </message>
    <message>
        <source>There is no map here, so I cannot navigate.</source>
        <translation>这里没有地图，无法导航。</translation>
    </message>
    <message>
        <source>Spot on the map</source>
        <translation>地图上的地点</translation>
    </message>
    <message>
        <source>There is no route yet; say where to go first.</source>
        <translation>还没有路线，请先说目的地。</translation>
    </message>
    <message>
        <source>Please say when to be ready, when to start, or to end it.</source>
        <translation>请说什么时候充好、什么时候开始，或者取消。</translation>
    </message>
    <message>
        <source>There is no map here, so I cannot plan stops.</source>
        <translation>这里没有地图，无法规划充电站。</translation>
    </message>
    <message>
        <source>I know no place called {place} around here.</source>
        <translation>附近没有叫“{place}”的地方。</translation>
    </message>
    <message>
        <source>There is no route yet; where shall it go?</source>
        <translation>还没有路线，要去哪里？</translation>
    </message>
    <message>
        <source>The car is not charging.</source>
        <translation>车没有在充电。</translation>
    </message>
    <message>
        <source>No charger that is open brings the car there.</source>
        <translation>没有开放的充电站能让车开到那里。</translation>
    </message>
    <message>
        <source>The car arrives with {most} % at most, not with {wish} %.</source>
        <translation>到达时最多有 {most}%，达不到 {wish}%。</translation>
    </message>
    <message>
        <source>1st exit, {road}</source>
        <translation>第 1 个出口，{road}</translation>
    </message>
    <message>
        <source>2nd exit, {road}</source>
        <translation>第 2 个出口，{road}</translation>
    </message>
    <message>
        <source>3rd exit, {road}</source>
        <translation>第 3 个出口，{road}</translation>
    </message>
    <message>
        <source>4th exit, {road}</source>
        <translation>第 4 个出口，{road}</translation>
    </message>
    <message>
        <source>5th exit, {road}</source>
        <translation>第 5 个出口，{road}</translation>
    </message>
    <message>
        <source>then you arrive</source>
        <translation>然后到达</translation>
    </message>
    <message>
        <source>then a roundabout</source>
        <translation>然后进入环岛</translation>
    </message>
    <message>
        <source>then merge</source>
        <translation>然后汇入</translation>
    </message>
    <message>
        <source>then take the exit</source>
        <translation>然后驶出</translation>
    </message>
    <message>
        <source>then take the ferry</source>
        <translation>然后上渡轮</translation>
    </message>
    <message>
        <source>then your stop</source>
        <translation>然后到途经点</translation>
    </message>
    <message>
        <source>then take the ramp</source>
        <translation>然后走匝道</translation>
    </message>
    <message>
        <source>then keep left</source>
        <translation>然后靠左</translation>
    </message>
    <message>
        <source>then keep right</source>
        <translation>然后靠右</translation>
    </message>
    <message>
        <source>then turn around</source>
        <translation>然后掉头</translation>
    </message>
    <message>
        <source>then turn left</source>
        <translation>然后左转</translation>
    </message>
    <message>
        <source>then turn right</source>
        <translation>然后右转</translation>
    </message>
    <message>
        <source>{charge} to {after} %</source>
        <translation>{charge} 充到 {after}%</translation>
    </message>
    <message>
        <source>Arrive with {charge} %</source>
        <translation>到达时剩 {charge}%</translation>
    </message>
    <message>
        <source>{charge} % battery</source>
        <translation>电量 {charge}%</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>去哪里？</translation>
    </message>
    <message>
        <source>Wallbox at home</source>
        <translation>家用充电桩</translation>
    </message>
    <message>
        <source>There is no map here, so I know no chargers.</source>
        <translation>这里没有地图，我不知道充电站。</translation>
    </message>
    <message>
        <source>I know no charging station called {place} around here.</source>
        <translation>附近没有叫{place}的充电站。</translation>
    </message>
    <message>
        <source>The car cannot charge while it drives.</source>
        <translation>行驶中不能充电。</translation>
    </message>
    <message>
        <source>There is no charger where the car stands.</source>
        <translation>停车的地方没有充电桩。</translation>
    </message>
    <message>
        <source>The charging cable is not plugged in yet.</source>
        <translation>充电线还没有插上。</translation>
    </message>
    <message>
        <source>The battery holds {charge:g} % and the limit is {limit:g} %.</source>
        <translation>电量 {charge:g}%，上限 {limit:g}%。</translation>
    </message>
    <message>
        <source>The battery would have to go from {start:g} % down to {end:g} %.</source>
        <translation>电量要从 {start:g}% 降到 {end:g}%。</translation>
    </message>
    <message>
        <source>Every plug at {station} is taken.</source>
        <translation>{station}的充电枪都被占用了。</translation>
    </message>
    <message>
        <source>{station} is out of order.</source>
        <translation>{station}出故障了。</translation>
    </message>
    <message>
        <source>{station} is closed.</source>
        <translation>{station}关门了。</translation>
    </message>
    <message>
        <source>{why} I planned {station} instead.</source>
        <translation>{why}我改为规划{station}。</translation>
    </message>
    <message>
        <source>{why} No other charger fits this route.</source>
        <translation>{why}这条路线上没有别的合适的充电站。</translation>
    </message>
    <message>
        <source>There is no map here, so I cannot plan a trip.</source>
        <translation>这里没有地图，无法规划行程。</translation>
    </message>
    <message>
        <source>The trips could not be saved: {reason}.</source>
        <translation>行程无法保存：{reason}。</translation>
    </message>
    <message>
        <source>There is no trip plan yet; say where to, and I make one.</source>
        <translation>还没有行程，说去哪里，我来规划。</translation>
    </message>
    <message>
        <source>The map cannot be zoomed further.</source>
        <translation>地图不能再缩放了。</translation>
    </message>
    <message>
        <source>Please say a view or a zoom.</source>
        <translation>请说视图或缩放。</translation>
    </message>
    <message>
        <source>{place} is the destination already.</source>
        <translation>{place}已经是目的地了。</translation>
    </message>
    <message>
        <source>The tolls come to {euro} euro.</source>
        <translation>过路费一共 {euro} 欧元。</translation>
    </message>
    <message>
        <source>Each of the {legs} legs takes the fastest way.</source>
        <translation>{legs} 段路都走最快的路线。</translation>
    </message>
    <message>
        <source>The destination stays; say where to go instead, or end guidance.</source>
        <translation>目的地不能去掉，请说改去哪里，或者结束导航。</translation>
    </message>
    <message>
        <source>There is no stop called {stop} on the way.</source>
        <translation>途中没有叫{stop}的途经点。</translation>
    </message>
    <message>
        <source>{place} is a stop on the way already.</source>
        <translation>{place}已经是途经点了。</translation>
    </message>
    <message>
        <source>Always open</source>
        <translation>全天开放</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关门</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>营业中</translation>
    </message>
    <message>
        <source>Open until {time}</source>
        <translation>营业至 {time}</translation>
    </message>
    <message>
        <source>Closed until {time}</source>
        <translation>{time} 开门</translation>
    </message>
    <message>
        <source>There are {most} saved trips already; delete one first.</source>
        <translation>已经存了 {most} 个行程，请先删除一个。</translation>
    </message>
    <message>
        <source>There is no saved trip called {name}; there are: {saved}.</source>
        <translation>没有叫{name}的行程，已存的有：{saved}。</translation>
    </message>
    <message>
        <source>Nothing of this plan lies ahead.</source>
        <translation>这个行程已经没有要去的地方了。</translation>
    </message>
    <message>
        <source>The plan lies in {folder} as a page and a calendar file.</source>
        <translation>行程已存到 {folder}，包括一个网页和一个日历文件。</translation>
    </message>
    <message>
        <source>{minutes:+d} min driving</source>
        <translation>车程 {minutes:+d} 分钟</translation>
    </message>
    <message>
        <source>Some saved trips in {file} could not be read; the file is kept as {aside}.</source>
        <translation>{file} 中有些行程无法读取，文件已保留为 {aside}。</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} 无法读取。</translation>
    </message>
    <message>
        <source>On {day} we leave at {time}: {stops}.</source>
        <translation>{day} {time} 出发：{stops}。</translation>
    </message>
    <message>
        <source>On {day} we leave at {time}: {stops}, and stay the night at {place}.</source>
        <translation>{day} {time} 出发：{stops}，晚上住{place}。</translation>
    </message>
    <message>
        <source>It costs about {euro} euro with {toll} of tolls, and we always arrive with at least {percent} percent.</source>
        <translation>大约 {euro} 欧元，其中过路费 {toll} 欧元，每次到达至少有百分之 {percent} 的电。</translation>
    </message>
    <message>
        <source>It costs about {euro} euro, and we always arrive with at least {percent} percent.</source>
        <translation>大约 {euro} 欧元，每次到达至少有百分之 {percent} 的电。</translation>
    </message>
    <message>
        <source>I do not know which day {day} is.</source>
        <translation>我不知道{day}是哪一天。</translation>
    </message>
    <message>
        <source>An accident you reported</source>
        <translation>你上报的事故</translation>
    </message>
    <message>
        <source>A traffic jam you reported</source>
        <translation>你上报的堵车</translation>
    </message>
    <message>
        <source>A hazard you reported</source>
        <translation>你上报的障碍</translation>
    </message>
    <message>
        <source>Roadworks you reported</source>
        <translation>你上报的施工</translation>
    </message>
    <message>
        <source>A closed road you reported</source>
        <translation>你上报的封路</translation>
    </message>
    <message>
        <source>A speed trap you reported</source>
        <translation>你上报的测速</translation>
    </message>
    <message>
        <source>The map region {name} is not here, so the demo region is shown; `python main.py region list` tells what is.</source>
        <translation>地图区域 {name} 不在这里，改用演示区域；`python main.py region list` 可以查看有哪些。</translation>
    </message>
    <message>
        <source>Slow traffic on {road}</source>
        <translation>{road}行驶缓慢</translation>
    </message>
    <message>
        <source>Road works on {road}</source>
        <translation>{road}施工</translation>
    </message>
    <message>
        <source>{road} is closed</source>
        <translation>{road}封闭</translation>
    </message>
    <message>
        <source>Accident on {road}</source>
        <translation>{road}有事故</translation>
    </message>
    <message>
        <source>Hazard on {road}</source>
        <translation>{road}有障碍</translation>
    </message>
    <message>
        <source>No position from gpsd at {source}: {why}; it is tried again.</source>
        <translation>gpsd（{source}）没有给出位置：{why}；会再试。</translation>
    </message>
    <message>
        <source>This system gives no position; install GeoClue, or name a receiver by nmea: or gpsd:.</source>
        <translation>这个系统不提供位置；请安装 GeoClue，或用 nmea: 或 gpsd: 指定接收器。</translation>
    </message>
    <message>
        <source>No position from {source}: it cannot be opened ({why}).</source>
        <translation>{source} 没有给出位置：无法打开（{why}）。</translation>
    </message>
    <message>
        <source>The position from {source} has ended.</source>
        <translation>{source} 的位置已经结束。</translation>
    </message>
    <message>
        <source>There is no position yet; the car stays where it is until one comes.</source>
        <translation>还没有定位；收到定位之前，车辆停在原处。</translation>
    </message>
    <message>
        <source>There is no source of positions called {source}.</source>
        <translation>没有叫 {source} 的位置来源。</translation>
    </message>
    <message>
        <source>Opening hours are not known.</source>
        <translation>营业时间未知。</translation>
    </message>
    <message>
        <source>{place} is closed that day, or it rains there all day.</source>
        <translation>{place}那天关门，或者全天下雨。</translation>
    </message>
    <message>
        <source>There is not enough time left for {place} that day.</source>
        <translation>那天没有足够的时间去{place}。</translation>
    </message>
    <message>
        <source>No road leads to {place}.</source>
        <translation>没有路通往{place}。</translation>
    </message>
    <message>
        <source>That day would end too late, at {place}.</source>
        <translation>那天在{place}结束得太晚。</translation>
    </message>
    <message>
        <source>I found nothing that could take the place of {place}.</source>
        <translation>没有找到能替换{place}的地方。</translation>
    </message>
    <message>
        <source>{place} cannot take the place of {stop}.</source>
        <translation>{place}不能替换{stop}。</translation>
    </message>
    <message>
        <source>{place} is in the plan already.</source>
        <translation>{place}已经在行程里了。</translation>
    </message>
    <message>
        <source>A night needs a bed; choose another one instead.</source>
        <translation>过夜需要住处，请改选一家。</translation>
    </message>
    <message>
        <source>The battery would not last without charging at {place}.</source>
        <translation>不在{place}充电，电量不够。</translation>
    </message>
    <message>
        <source>I found nothing for {what} that fits into this plan.</source>
        <translation>没有找到适合这个行程的{what}。</translation>
    </message>
    <message>
        <source>The plan has {count} stops.</source>
        <translation>行程有 {count} 站。</translation>
    </message>
    <message>
        <source>The lodging stays the last stop of its day.</source>
        <translation>住宿是当天的最后一站。</translation>
    </message>
    <message>
        <source>Day {day} has that meal already.</source>
        <translation>第 {day} 天已经有这顿饭了。</translation>
    </message>
    <message>
        <source>I know the weather for {most} days ahead; please choose an earlier day.</source>
        <translation>我只知道未来 {most} 天的天气，请选早一点的日子。</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>餐饮</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>住宿</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>门票</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>充电</translation>
    </message>
    <message>
        <source>Tolls</source>
        <translation>过路费</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>to drive</source>
        <translation>路程</translation>
    </message>
    <message>
        <source>at the wheel</source>
        <translation>驾驶</translation>
    </message>
    <message>
        <source>lowest charge</source>
        <translation>最低电量</translation>
    </message>
    <message>
        <source>Day {day}</source>
        <translation>第 {day} 天</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>{place} moves to a dry hour.</source>
        <translation>{place}改到不下雨的时候。</translation>
    </message>
    <message>
        <source>{place} falls out because of rain.</source>
        <translation>因为下雨，{place}取消了。</translation>
    </message>
    <message>
        <source>{place} gives way to {other} because of rain.</source>
        <translation>因为下雨，{place}换成{other}。</translation>
    </message>
    <message>
        <source>{place} is not in this region, so I cannot change the plan.</source>
        <translation>{place}不在这个区域，行程无法更改。</translation>
    </message>
    <message>
        <source>Please say where the trip shall go.</source>
        <translation>请说要去哪里旅行。</translation>
    </message>
    <message>
        <source>A trip lasts 1 to {most} days.</source>
        <translation>行程可以是 1 到 {most} 天。</translation>
    </message>
    <message>
        <source>A trip cannot begin on {day}, which has passed.</source>
        <translation>{day}已经过了，行程不能从那天开始。</translation>
    </message>
    <message>
        <source>At least one adult has to come along.</source>
        <translation>至少要有一位成人同行。</translation>
    </message>
    <message>
        <source>I can plan for up to {most} people.</source>
        <translation>最多可以为 {most} 人规划。</translation>
    </message>
    <message>
        <source>A budget is more than 0 euro.</source>
        <translation>预算要大于 0 欧元。</translation>
    </message>
    <message>
        <source>The charge on arrival can be 0 to 90 percent.</source>
        <translation>到达电量可以是百分之 0 到 90。</translation>
    </message>
    <message>
        <source>Today {time} has passed already.</source>
        <translation>今天 {time} 已经过了。</translation>
    </message>
    <message>
        <source>I do not know {word}; it can be {known}.</source>
        <translation>我不认识{word}，可以是{known}。</translation>
    </message>
    <message>
        <source>I could not write the plan into {folder}: {reason}.</source>
        <translation>行程无法写入 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>There is no stop {stop} in this plan.</source>
        <translation>行程里没有{stop}这一站。</translation>
    </message>
    <message>
        <source>Which one do you mean: {stops}?</source>
        <translation>你指哪一个：{stops}？</translation>
    </message>
    <message>
        <source>There are several places called {place}.</source>
        <translation>有好几个叫{place}的地方。</translation>
    </message>
    <message>
        <source>We cannot leave before now.</source>
        <translation>不能早于现在出发。</translation>
    </message>
    <message>
        <source>That is too late to set out on a trip.</source>
        <translation>这个时间出发旅行太晚了。</translation>
    </message>
    <message>
        <source>I found nothing cheaper for this plan.</source>
        <translation>没有找到更便宜的安排。</translation>
    </message>
    <message>
        <source>This plan is as calm as it gets.</source>
        <translation>这个行程已经最轻松了。</translation>
    </message>
    <message>
        <source>Nothing more fits into this plan.</source>
        <translation>这个行程排不下更多了。</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>游览</translation>
    </message>
    <message>
        <source>Breakfast</source>
        <translation>早餐</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>午餐</translation>
    </message>
    <message>
        <source>Dinner</source>
        <translation>晚餐</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>自由时间</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>住宿</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>单步</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>回到开头</translation>
    </message>
    <message>
        <source>Say a wish</source>
        <translation>说一个愿望</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>说</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>打开麦克风</translation>
    </message>
    <message>
        <source>Be quiet</source>
        <translation>安静</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>白天</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>夜间</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>截图</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>录像</translation>
    </message>
    <message>
        <source>End film</source>
        <translation>结束录像</translation>
    </message>
    <message>
        <source>Filming</source>
        <translation>正在录像</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>The cockpit does not answer: is the remote on, and the phone in its network?</source>
        <translation>座舱没有回应：遥控器是否打开，手机是否在同一网络？</translation>
    </message>
    <message>
        <source>Back home</source>
        <translation>回到家</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>行驶</translation>
    </message>
    <message>
        <source>sunny</source>
        <translation>晴</translation>
    </message>
    <message>
        <source>partly cloudy</source>
        <translation>多云</translation>
    </message>
    <message>
        <source>cloudy</source>
        <translation>阴</translation>
    </message>
    <message>
        <source>rain</source>
        <translation>雨</translation>
    </message>
    <message>
        <source>snow</source>
        <translation>雪</translation>
    </message>
    <message>
        <source>fog</source>
        <translation>雾</translation>
    </message>
    <message>
        <source>hail</source>
        <translation>冰雹</translation>
    </message>
    <message>
        <source>thunderstorms</source>
        <translation>雷雨</translation>
    </message>
    <message>
        <source>A day at {place}</source>
        <translation>{place}一日</translation>
    </message>
    <message>
        <source>A weekend at {place}</source>
        <translation>{place}周末</translation>
    </message>
    <message>
        <source>{days} days at {place}</source>
        <translation>{place} {days} 天</translation>
    </message>
    <message>
        <source>There is no breakfast on day {day}.</source>
        <translation>第 {day} 天没有早餐。</translation>
    </message>
    <message>
        <source>I found no table for lunch on day {day}.</source>
        <translation>第 {day} 天没有找到午餐的地方。</translation>
    </message>
    <message>
        <source>I found no table for dinner on day {day}.</source>
        <translation>第 {day} 天没有找到晚餐的地方。</translation>
    </message>
    <message>
        <source>I found no {diet} table for lunch on day {day}.</source>
        <translation>第 {day} 天没有找到{diet}午餐。</translation>
    </message>
    <message>
        <source>I found no {diet} table for dinner on day {day}.</source>
        <translation>第 {day} 天没有找到{diet}晚餐。</translation>
    </message>
    <message>
        <source>Rain is forecast here.</source>
        <translation>这里预报有雨。</translation>
    </message>
    <message>
        <source>There is nothing to see on day {day}.</source>
        <translation>第 {day} 天没有安排游览。</translation>
    </message>
    <message>
        <source>{place} is not known to have {diet} dishes.</source>
        <translation>不知道{place}有没有{diet}菜。</translation>
    </message>
    <message>
        <source>There is not enough time to get to {place} and back.</source>
        <translation>时间不够往返{place}。</translation>
    </message>
    <message>
        <source>Day {day} is fuller than you wished.</source>
        <translation>第 {day} 天比你希望的满。</translation>
    </message>
    <message>
        <source>I found no lodging near {place}.</source>
        <translation>{place}附近没有找到住处。</translation>
    </message>
    <message>
        <source>I found no {wish} there and took {place}.</source>
        <translation>那里没有找到{wish}，选了{place}。</translation>
    </message>
    <message>
        <source>{place} is not known to be quiet.</source>
        <translation>不知道{place}安不安静。</translation>
    </message>
    <message>
        <source>The battery does not last for this, and no charger is in reach.</source>
        <translation>电量不够，附近也没有充电站。</translation>
    </message>
    <message>
        <source>Without a charger in reach the battery would fall to {percent:.0f} percent.</source>
        <translation>附近没有充电站，电量会降到百分之 {percent:.0f}。</translation>
    </message>
    <message>
        <source>On day {day} we arrive with {percent:.0f} percent instead of {wish:.0f}.</source>
        <translation>第 {day} 天到达时有百分之 {percent:.0f}，不到 {wish:.0f}。</translation>
    </message>
    <message>
        <source>The cheapest I found costs {total:.0f} euro, more than {budget:.0f}.</source>
        <translation>找到的最便宜的要 {total:.0f} 欧元，超过 {budget:.0f} 欧元。</translation>
    </message>
    <message>
        <source>I do not know where to find {interest}.</source>
        <translation>我不知道哪里有{interest}。</translation>
    </message>
    <message>
        <source>I found nothing for {interest} that is open and within reach.</source>
        <translation>没有找到开放又够得着的{interest}。</translation>
    </message>
    <message>
        <source>Rain is forecast for {place} on day {day}.</source>
        <translation>第 {day} 天{place}预报有雨。</translation>
    </message>
    <message>
        <source>Unlock this at home: {name}?</source>
        <translation>要解锁家里的{name}吗？</translation>
    </message>
    <message>
        <source>Open this at home: {name}?</source>
        <translation>要打开家里的{name}吗？</translation>
    </message>
    <message>
        <source>Switch the alarm of the house off?</source>
        <translation>要关闭家里的报警器吗？</translation>
    </message>
    <message>
        <source>Start “{name}” at home? It changes locks or the alarm.</source>
        <translation>要在家里启动“{name}”吗？它会改变门锁或报警器。</translation>
    </message>
    <message>
        <source>Send {to} an e-mail, subject “{subject}”, that says: “{words}”?</source>
        <translation>要给{to}发邮件吗？主题“{subject}”，内容：“{words}”</translation>
    </message>
    <message>
        <source>Send {to} the message: “{words}”?</source>
        <translation>要给{to}发消息“{words}”吗？</translation>
    </message>
    <message>
        <source>Sport mode can be chosen only while the car stands.</source>
        <translation>停车时才能选择运动模式。</translation>
    </message>
    <message>
        <source>Switch to sport mode?</source>
        <translation>要切换到运动模式吗？</translation>
    </message>
    <message>
        <source>A seat goes that far back only while the car stands.</source>
        <translation>停车时座椅才能后移这么多。</translation>
    </message>
    <message>
        <source>Move the seat far back?</source>
        <translation>要把座椅大幅后移吗？</translation>
    </message>
    <message>
        <source>Somebody sits there, so that seat does not fold.</source>
        <translation>那里有人坐，座椅不能放倒。</translation>
    </message>
    <message>
        <source>The mirrors stay out while we drive.</source>
        <translation>行驶中后视镜保持展开。</translation>
    </message>
    <message>
        <source>Profiles can be changed only while the car is parked.</source>
        <translation>停车后才能更换用户。</translation>
    </message>
    <message>
        <source>Deleting waits until the car stands.</source>
        <translation>停车后才能删除。</translation>
    </message>
    <message>
        <source>Delete this for good?</source>
        <translation>要彻底删除吗？</translation>
    </message>
    <message>
        <source>Delete these {count} entries for good?</source>
        <translation>要彻底删除这 {count} 条吗？</translation>
    </message>
    <message>
        <source>I had just read what somebody else wrote. Do you want this yourself?</source>
        <translation>我刚读了别人写的内容。这是你自己的意思吗？</translation>
    </message>
    <message>
        <source>Is this really {name}?</source>
        <translation>真的是{name}吗？</translation>
    </message>
    <message>
        <source>Privacy mode is on, so I remember nothing; switch it off first.</source>
        <translation>隐私模式已开启，我不会记任何内容；请先关闭。</translation>
    </message>
    <message>
        <source>A call that has ended cannot be taken back.</source>
        <translation>已结束的通话无法撤回。</translation>
    </message>
    <message>
        <source>This car shows kilometres and degrees Celsius only.</source>
        <translation>这辆车只显示公里和摄氏度。</translation>
    </message>
    <message>
        <source>This car shows the time in 24 hours only.</source>
        <translation>这辆车只使用 24 小时制。</translation>
    </message>
    <message>
        <source>That is undone.</source>
        <translation>已撤销。</translation>
    </message>
    <message>
        <source>I have done nothing of that kind.</source>
        <translation>我没有做过这样的事。</translation>
    </message>
    <message>
        <source>I look after the whole car, the way, your day and your house.</source>
        <translation>整辆车、路线、你的日程和家，我都能照看。</translation>
    </message>
    <message>
        <source>Say for example: {examples}.</source>
        <translation>例如可以说：{examples}。</translation>
    </message>
    <message>
        <source>I have not said anything yet.</source>
        <translation>我还没有说过什么。</translation>
    </message>
    <message>
        <source>Because you asked me to take it back.</source>
        <translation>因为你让我撤销了它。</translation>
    </message>
    <message>
        <source>Because at {time} you said: “{said}”.</source>
        <translation>因为你在 {time} 说过：“{said}”。</translation>
    </message>
    <message>
        <source>Because it was touched on the screen at {time}.</source>
        <translation>因为 {time} 有人在屏幕上点了它。</translation>
    </message>
    <message>
        <source>Nobody here is called {agent}.</source>
        <translation>这里没有叫 {agent} 的助手。</translation>
    </message>
    <message>
        <source>A timer ended at {time}.</source>
        <translation>一个计时器在{time}结束了。</translation>
    </message>
    <message>
        <source>The timer “{name}” is over.</source>
        <translation>计时器“{name}”到时间了。</translation>
    </message>
    <message>
        <source>The timer is over.</source>
        <translation>计时器到时间了。</translation>
    </message>
    <message>
        <source>You are at {place}: {text}.</source>
        <translation>你到{place}了：{text}。</translation>
    </message>
    <message>
        <source>A reminder of {time}: {text}.</source>
        <translation>{time}的提醒：{text}。</translation>
    </message>
    <message>
        <source>A reminder: {text}.</source>
        <translation>提醒：{text}。</translation>
    </message>
    <message>
        <source>Please say either when or where I shall remind you.</source>
        <translation>请说在什么时候或在哪里提醒你。</translation>
    </message>
    <message>
        <source>That time is over already.</source>
        <translation>那个时间已经过去了。</translation>
    </message>
    <message>
        <source>I will remind you {day} at {time}: {text}.</source>
        <translation>我会在{day}{time}提醒你：{text}。</translation>
    </message>
    <message>
        <source>There are no reminders.</source>
        <translation>没有提醒。</translation>
    </message>
    <message>
        <source>One reminder, {day} at {time}: {text}.</source>
        <translation>一个提醒，{day}{time}：{text}。</translation>
    </message>
    <message>
        <source>{count} reminders, the next one {day} at {time}: {text}.</source>
        <translation>{count} 个提醒，下一个{day}{time}：{text}。</translation>
    </message>
    <message>
        <source>One reminder, at {place}: {text}.</source>
        <translation>一个提醒，到达{place}时：{text}。</translation>
    </message>
    <message>
        <source>{count} reminders, one of them at {place}: {text}.</source>
        <translation>{count} 个提醒，其中一个在{place}：{text}。</translation>
    </message>
    <message>
        <source>I will not remind you of it any more: {text}.</source>
        <translation>不再提醒你：{text}。</translation>
    </message>
    <message>
        <source>Please say how long the timer shall run.</source>
        <translation>请说要计时多久。</translation>
    </message>
    <message>
        <source>{most} timers are running already.</source>
        <translation>已经有 {most} 个计时器在运行。</translation>
    </message>
    <message>
        <source>The timer rings at {time}.</source>
        <translation>计时器{time}响。</translation>
    </message>
    <message>
        <source>No timer is running.</source>
        <translation>没有正在运行的计时器。</translation>
    </message>
    <message>
        <source>The timer has {minutes} minutes and {seconds} seconds left.</source>
        <translation>计时器还剩 {minutes} 分 {seconds} 秒。</translation>
    </message>
    <message>
        <source>{count} timers; the next one has {minutes} minutes and {seconds} seconds left.</source>
        <translation>{count} 个计时器；下一个还剩 {minutes} 分 {seconds} 秒。</translation>
    </message>
    <message>
        <source>The timer is stopped.</source>
        <translation>计时器已停止。</translation>
    </message>
    <message>
        <source>The timer now rings at {time}.</source>
        <translation>计时器改为{time}响。</translation>
    </message>
    <message>
        <source>There is no map here, so I can remind you only by time.</source>
        <translation>没有地图，我只能按时间提醒你。</translation>
    </message>
    <message>
        <source>I will remind you at {place}: {text}.</source>
        <translation>到{place}时我会提醒你：{text}。</translation>
    </message>
    <message>
        <source>The air goes to the feet now.</source>
        <translation>现在吹脚。</translation>
    </message>
    <message>
        <source>The air goes to the head now.</source>
        <translation>现在吹头部。</translation>
    </message>
    <message>
        <source>The air goes to the windshield now.</source>
        <translation>现在吹前挡风玻璃。</translation>
    </message>
    <message>
        <source>The air goes to head and feet now.</source>
        <translation>现在吹头和脚。</translation>
    </message>
    <message>
        <source>The air goes to feet and windshield now.</source>
        <translation>现在吹脚和前挡风玻璃。</translation>
    </message>
    <message>
        <source>The air goes to head and windshield now.</source>
        <translation>现在吹头和前挡风玻璃。</translation>
    </message>
    <message>
        <source>The climate heats now, without the air conditioning.</source>
        <translation>现在是制热，制冷没开。</translation>
    </message>
    <message>
        <source>The climate cools now.</source>
        <translation>现在是制冷。</translation>
    </message>
    <message>
        <source>The climate looks after itself now; the fan runs at {fan}.</source>
        <translation>空调已设为自动，风量 {fan} 挡。</translation>
    </message>
    <message>
        <source>The climate saves energy now; the fan runs at {fan} at most.</source>
        <translation>空调已设为节能，风量最高 {fan} 挡。</translation>
    </message>
    <message>
        <source>Fresh air comes in now.</source>
        <translation>已切换到外循环。</translation>
    </message>
    <message>
        <source>The air goes round inside now.</source>
        <translation>已切换到内循环。</translation>
    </message>
    <message>
        <source>The car chooses between fresh and inside air now.</source>
        <translation>内外循环由车自动切换。</translation>
    </message>
    <message>
        <source>The windshield is being cleared.</source>
        <translation>前挡正在除雾。</translation>
    </message>
    <message>
        <source>The rear window is being cleared.</source>
        <translation>后挡正在除雾。</translation>
    </message>
    <message>
        <source>Windshield and rear window are being cleared.</source>
        <translation>前后挡都在除雾。</translation>
    </message>
    <message>
        <source>The windshield defroster is off.</source>
        <translation>前挡除雾已关闭。</translation>
    </message>
    <message>
        <source>The rear defroster is off.</source>
        <translation>后挡除雾已关闭。</translation>
    </message>
    <message>
        <source>The defrosters are off.</source>
        <translation>前后挡除雾已关闭。</translation>
    </message>
    <message>
        <source>It is set to {value:g} degrees{gap}{place} now.</source>
        <translation>{place}温度设为 {value:g} 度。</translation>
    </message>
    <message>
        <source>It is set to between {low:g} and {high:g} degrees{gap}{place} now.</source>
        <translation>{place}温度设为 {low:g} 到 {high:g} 度。</translation>
    </message>
    <message>
        <source>The fan is off.</source>
        <translation>风扇已关闭。</translation>
    </message>
    <message>
        <source>The fan is at {fan}.</source>
        <translation>风量是 {fan} 挡。</translation>
    </message>
    <message>
        <source>The air conditioning is on.</source>
        <translation>空调已打开。</translation>
    </message>
    <message>
        <source>The air conditioning is off.</source>
        <translation>空调已关闭。</translation>
    </message>
    <message>
        <source>The air is being purified.</source>
        <translation>空气净化已打开。</translation>
    </message>
    <message>
        <source>The air purifier is off.</source>
        <translation>空气净化已关闭。</translation>
    </message>
    <message>
        <source>The windshield is cleared by itself when it mists up.</source>
        <translation>前挡起雾时会自动除雾。</translation>
    </message>
    <message>
        <source>The windshield is no longer cleared by itself.</source>
        <translation>自动除雾已关闭。</translation>
    </message>
    <message>
        <source>The steering wheel heating is at {level}.</source>
        <translation>方向盘加热是 {level} 挡。</translation>
    </message>
    <message>
        <source>The steering wheel heating is off.</source>
        <translation>方向盘加热已关闭。</translation>
    </message>
    <message>
        <source>All seats follow the driver&apos;s {celsius:g} degrees.</source>
        <translation>全车温度跟随主驾，{celsius:g} 度。</translation>
    </message>
    <message>
        <source>Each seat has its own temperature again.</source>
        <translation>各座位的温度又可以分开调了。</translation>
    </message>
    <message>
        <source>It is {measured:g} degrees at your seat, set to {celsius:g}.</source>
        <translation>你的座位现在 {measured:g} 度，设定 {celsius:g} 度。</translation>
    </message>
    <message>
        <source>The fan is at {fan} and the air conditioning is on.</source>
        <translation>风量 {fan} 挡，空调开着。</translation>
    </message>
    <message>
        <source>The fan is at {fan} and the air conditioning is off.</source>
        <translation>风量 {fan} 挡，空调关着。</translation>
    </message>
    <message>
        <source>It overlaps with {title} at {time}.</source>
        <translation>它与{time}的“{title}”冲突。</translation>
    </message>
    <message>
        <source>I only know the calendar of today and tomorrow.</source>
        <translation>日程我只能看今天和明天的。</translation>
    </message>
    <message>
        <source>{title} is in the calendar, {day} at {time}.</source>
        <translation>“{title}”已加入日程，{day}{time}。</translation>
    </message>
    <message>
        <source>Please say when it shall be.</source>
        <translation>请说要改到什么时候。</translation>
    </message>
    <message>
        <source>{title} is now {day} at {time}.</source>
        <translation>“{title}”改到{day}{time}。</translation>
    </message>
    <message>
        <source>{title} is cancelled.</source>
        <translation>“{title}”已取消。</translation>
    </message>
    <message>
        <source>There is nothing in the calendar {day}.</source>
        <translation>{day}没有日程。</translation>
    </message>
    <message>
        <source>You have one appointment {day}: {title} at {time}.</source>
        <translation>{day}有一个日程：{time}“{title}”。</translation>
    </message>
    <message>
        <source>You have {count} appointments {day}.</source>
        <translation>{day}有 {count} 个日程。</translation>
    </message>
    <message>
        <source>The whole day: {title}.</source>
        <translation>全天：{title}。</translation>
    </message>
    <message>
        <source>The next one is {title} at {time}.</source>
        <translation>下一个是{time}的“{title}”。</translation>
    </message>
    <message>
        <source>The first one is {title} at {time}.</source>
        <translation>第一个是{time}的“{title}”。</translation>
    </message>
    <message>
        <source>All of them are over.</source>
        <translation>都已经结束了。</translation>
    </message>
    <message>
        <source>There are no more appointments today.</source>
        <translation>今天没有更多日程了。</translation>
    </message>
    <message>
        <source>One appointment is left today: {title} at {time}, {place}.</source>
        <translation>今天还有一个日程：{time}“{title}”，{place}。</translation>
    </message>
    <message>
        <source>One appointment is left today: {title} at {time}.</source>
        <translation>今天还有一个日程：{time}“{title}”。</translation>
    </message>
    <message>
        <source>{count} appointments are left today, next {title} at {time}, {place}.</source>
        <translation>今天还有 {count} 个日程，下一个是{time}“{title}”，{place}。</translation>
    </message>
    <message>
        <source>{count} appointments are left today, next {title} at {time}.</source>
        <translation>今天还有 {count} 个日程，下一个是{time}“{title}”。</translation>
    </message>
    <message>
        <source>Just now it is {title}, until {time}.</source>
        <translation>现在是“{title}”，到{time}。</translation>
    </message>
    <message>
        <source>There is no reminder of {text}.</source>
        <translation>没有关于“{text}”的提醒。</translation>
    </message>
    <message>
        <source>There is no timer called {name}.</source>
        <translation>没有叫“{name}”的计时器。</translation>
    </message>
    <message>
        <source>There is no further appointment.</source>
        <translation>没有后续日程了。</translation>
    </message>
    <message>
        <source>There is no appointment called {title}.</source>
        <translation>没有叫“{title}”的日程。</translation>
    </message>
    <message>
        <source>I do not know which time {time} is.</source>
        <translation>我不知道“{time}”是什么时间。</translation>
    </message>
    <message>
        <source>The head-up display is on.</source>
        <translation>抬头显示已打开。</translation>
    </message>
    <message>
        <source>The head-up display is off.</source>
        <translation>抬头显示已关闭。</translation>
    </message>
    <message>
        <source>The head-up picture is at a height of {percent} percent.</source>
        <translation>抬头显示的高度是 {percent}%。</translation>
    </message>
    <message>
        <source>There is no such theme; there are {names}.</source>
        <translation>没有这个主题，可以选{names}。</translation>
    </message>
    <message>
        <source>The screens wear {theme} now.</source>
        <translation>屏幕现在使用{theme}主题。</translation>
    </message>
    <message>
        <source>Please say which units.</source>
        <translation>请说要哪种单位。</translation>
    </message>
    <message>
        <source>The screens show kilometres and degrees Celsius.</source>
        <translation>屏幕显示公里和摄氏度。</translation>
    </message>
    <message>
        <source>The time is shown in 24 hours.</source>
        <translation>时间按 24 小时制显示。</translation>
    </message>
    <message>
        <source>The screens do not speak that language yet.</source>
        <translation>屏幕还不支持这种语言。</translation>
    </message>
    <message>
        <source>The screen is at {percent} percent.</source>
        <translation>屏幕亮度 {percent}%。</translation>
    </message>
    <message>
        <source>The instruments are at {percent} percent.</source>
        <translation>仪表亮度 {percent}%。</translation>
    </message>
    <message>
        <source>The head-up display is at {percent} percent.</source>
        <translation>抬头显示亮度 {percent}%。</translation>
    </message>
    <message>
        <source>All screens are at {percent} percent.</source>
        <translation>所有屏幕亮度 {percent}%。</translation>
    </message>
    <message>
        <source>The screens show day colours.</source>
        <translation>屏幕是日间模式。</translation>
    </message>
    <message>
        <source>The screens show night colours.</source>
        <translation>屏幕是夜间模式。</translation>
    </message>
    <message>
        <source>The colours follow the time of day.</source>
        <translation>深浅色按时间自动切换。</translation>
    </message>
    <message>
        <source>The screens speak English.</source>
        <translation>屏幕语言是英文。</translation>
    </message>
    <message>
        <source>The screens speak Chinese.</source>
        <translation>屏幕语言是中文。</translation>
    </message>
    <message>
        <source>The screens speak German.</source>
        <translation>屏幕语言是德文。</translation>
    </message>
    <message>
        <source>The screens speak French.</source>
        <translation>屏幕语言是法文。</translation>
    </message>
    <message>
        <source>The words have their usual size.</source>
        <translation>文字已恢复标准大小。</translation>
    </message>
    <message>
        <source>The words are larger now.</source>
        <translation>文字已放大。</translation>
    </message>
    <message>
        <source>The words are as large as they can be.</source>
        <translation>文字已放到最大。</translation>
    </message>
    <message>
        <source>The words cannot be any larger.</source>
        <translation>文字不能再大了。</translation>
    </message>
    <message>
        <source>The words cannot be any smaller.</source>
        <translation>文字不能再小了。</translation>
    </message>
    <message>
        <source>Here it is.</source>
        <translation>已打开。</translation>
    </message>
    <message>
        <source>It is on the instruments now.</source>
        <translation>已显示在仪表上。</translation>
    </message>
    <message>
        <source>It is on the head-up display now.</source>
        <translation>已显示在抬头显示上。</translation>
    </message>
    <message>
        <source>No instrument screen is connected.</source>
        <translation>没有接仪表屏。</translation>
    </message>
    <message>
        <source>No head-up display is connected.</source>
        <translation>没有接抬头显示。</translation>
    </message>
    <message>
        <source>The instruments show the way, the music or the car.</source>
        <translation>仪表能显示路线、音乐或车况。</translation>
    </message>
    <message>
        <source>The head-up display shows the way only.</source>
        <translation>抬头显示只显示路线。</translation>
    </message>
    <message>
        <source>The head-up display is off; switch it on first.</source>
        <translation>抬头显示是关着的，请先打开。</translation>
    </message>
    <message>
        <source>Regeneration is at level {level} of 3.</source>
        <translation>能量回收是 {level} 级，最高 3 级。</translation>
    </message>
    <message>
        <source>Please say whether to warn, or at how many kilometres per hour.</source>
        <translation>请说要不要提醒，或者时速超过多少公里时提醒。</translation>
    </message>
    <message>
        <source>The warning comes 0 to 20 km/h above the sign, or at a limit of your own from 30 to 200 km/h.</source>
        <translation>提醒可以设在高出限速 0 到 20 公里，或者自定时速 30 到 200 公里。</translation>
    </message>
    <message>
        <source>The speed warning is off.</source>
        <translation>超速提醒已关闭。</translation>
    </message>
    <message>
        <source>I warn you above {kmh} km/h.</source>
        <translation>时速超过 {kmh} 公里时我会提醒你。</translation>
    </message>
    <message>
        <source>I warn you {kmh} km/h above the limit of the sign.</source>
        <translation>超出限速 {kmh} 公里时我会提醒你。</translation>
    </message>
    <message>
        <source>The car drives in normal mode.</source>
        <translation>现在是标准模式。</translation>
    </message>
    <message>
        <source>The car drives in eco mode, which saves energy.</source>
        <translation>现在是节能模式，更省电。</translation>
    </message>
    <message>
        <source>The car drives in sport mode, which takes more energy.</source>
        <translation>现在是运动模式，耗电更多。</translation>
    </message>
    <message>
        <source>The car drives in snow mode, with a gentle start and gentle regeneration.</source>
        <translation>现在是雪地模式，起步和能量回收都很柔和。</translation>
    </message>
    <message>
        <source>The car drives in rain mode, with a gentle start.</source>
        <translation>现在是雨天模式，起步柔和。</translation>
    </message>
    <message>
        <source>The car is in park.</source>
        <translation>现在是P挡。</translation>
    </message>
    <message>
        <source>The car is in reverse.</source>
        <translation>现在是倒挡。</translation>
    </message>
    <message>
        <source>The car is in neutral.</source>
        <translation>现在是空挡。</translation>
    </message>
    <message>
        <source>The car is in drive.</source>
        <translation>现在是前进挡。</translation>
    </message>
    <message>
        <source>You are driving {kmh} km/h.</source>
        <translation>现在时速 {kmh} 公里。</translation>
    </message>
    <message>
        <source>The car is standing.</source>
        <translation>车停着。</translation>
    </message>
    <message>
        <source>The battery is at {percent} percent, which is enough for about {km} kilometres.</source>
        <translation>电量 {percent}%，大约还能开 {km} 公里。</translation>
    </message>
    <message>
        <source>The average is {kwh:.1f} kilowatt hours per 100 kilometres.</source>
        <translation>平均电耗是每百公里 {kwh:.1f} 千瓦时。</translation>
    </message>
    <message>
        <source>The car has driven {km} kilometres in its life.</source>
        <translation>这辆车一共行驶了 {km} 公里。</translation>
    </message>
    <message>
        <source>This trip so far: {km:.1f} kilometres in {minutes} minutes.</source>
        <translation>这趟到现在开了 {minutes} 分钟，{km:.1f} 公里。</translation>
    </message>
    <message>
        <source>on Monday</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>on Tuesday</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>on Wednesday</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>on Thursday</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>on Friday</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>on Saturday</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>on Sunday</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Owner&apos;s manual, page {page}, {title}.</source>
        <translation>用户手册第 {page} 页，{title}。</translation>
    </message>
    <message>
        <source>The owner&apos;s manual does not tell.</source>
        <translation>用户手册里没有写。</translation>
    </message>
    <message>
        <source>The manual knows no such light; tell me its colour and what it looks like.</source>
        <translation>手册里没有这样的灯，请告诉我它的颜色和样子。</translation>
    </message>
    <message>
        <source>{name} is lit: {meaning} {action}</source>
        <translation>{name}灯亮着：{meaning}{action}</translation>
    </message>
    <message>
        <source>{name}: {meaning} It is not lit now.</source>
        <translation>{name}灯：{meaning}现在没有亮。</translation>
    </message>
    <message>
        <source>No warning light is on.</source>
        <translation>没有警示灯亮着。</translation>
    </message>
    <message>
        <source>{count} warning lights are on: {names}.</source>
        <translation>有 {count} 个警示灯亮着：{names}。</translation>
    </message>
    <message>
        <source>The car is well: tyres, fluids and batteries are as they should be.</source>
        <translation>车况良好：轮胎、油液和电池都正常。</translation>
    </message>
    <message>
        <source>This wants attention: {names}.</source>
        <translation>需要留意：{names}。</translation>
    </message>
    <message>
        <source>All tyres are well; the lowest has {bar:.1f} bar of 2.5.</source>
        <translation>轮胎都正常，最低的 {bar:.1f} 巴，标准 2.5 巴。</translation>
    </message>
    <message>
        <source>The tyre {which} has only {bar:.1f} bar; it should have 2.5.</source>
        <translation>{which}轮胎只有 {bar:.1f} 巴，应该是 2.5 巴。</translation>
    </message>
    <message>
        <source>front left</source>
        <translation>左前</translation>
    </message>
    <message>
        <source>front right</source>
        <translation>右前</translation>
    </message>
    <message>
        <source>rear left</source>
        <translation>左后</translation>
    </message>
    <message>
        <source>rear right</source>
        <translation>右后</translation>
    </message>
    <message>
        <source>The next service is due in {km} kilometres or {days} days.</source>
        <translation>下次保养还有 {km} 公里或 {days} 天。</translation>
    </message>
    <message>
        <source>The service is due now.</source>
        <translation>现在该保养了。</translation>
    </message>
    <message>
        <source>An appointment is booked for {when} at {workshop}.</source>
        <translation>已预约{when}，{workshop}。</translation>
    </message>
    <message>
        <source>No appointment is booked.</source>
        <translation>没有预约。</translation>
    </message>
    <message>
        <source>The last visit was on {day} at {km} kilometres: {what}.</source>
        <translation>上次到店是{day}，{km} 公里：{what}。</translation>
    </message>
    <message>
        <source>No visit to a workshop is written down.</source>
        <translation>没有到店记录。</translation>
    </message>
    <message>
        <source>Free times are {times}; which one shall I take?</source>
        <translation>可以预约的时间有{times}，要哪一个？</translation>
    </message>
    <message>
        <source>Nothing is free then; the next free times are {times}.</source>
        <translation>那个时间约满了，最近的空位是{times}。</translation>
    </message>
    <message>
        <source>The workshop has no free time in the next three weeks.</source>
        <translation>服务中心三周内没有空位。</translation>
    </message>
    <message>
        <source>I did not understand the day; free times are {times}.</source>
        <translation>我没听懂是哪天，空位有{times}。</translation>
    </message>
    <message>
        <source>There is an appointment already, on {when}; cancel it first.</source>
        <translation>已经有预约了，{when}，请先取消。</translation>
    </message>
    <message>
        <source>The appointment on {when} is cancelled.</source>
        <translation>{when}的预约已取消。</translation>
    </message>
    <message>
        <source>There is no appointment to cancel.</source>
        <translation>没有可以取消的预约。</translation>
    </message>
    <message>
        <source>The manual has no such section.</source>
        <translation>手册里没有这一节。</translation>
    </message>
    <message>
        <source>Here is page {page}: {title}.</source>
        <translation>这是第 {page} 页：{title}。</translation>
    </message>
    <message>
        <source>Here is the owner&apos;s manual.</source>
        <translation>这是用户手册。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>保养</translation>
    </message>
    <message>
        <source>There is no room called {room} in the house.</source>
        <translation>家里没有叫“{room}”的房间。</translation>
    </message>
    <message>
        <source>Do you mean {first} or {second}?</source>
        <translation>你是说{first}还是{second}？</translation>
    </message>
    <message>
        <source>There is no {name} in the house.</source>
        <translation>家里没有“{name}”。</translation>
    </message>
    <message>
        <source>There is no light to switch there.</source>
        <translation>那里没有可以控制的灯。</translation>
    </message>
    <message>
        <source>There is no heating to set there.</source>
        <translation>那里没有可以调节的暖气。</translation>
    </message>
    <message>
        <source>There are no blinds there.</source>
        <translation>那里没有百叶窗。</translation>
    </message>
    <message>
        <source>There is no door that locks itself.</source>
        <translation>没有可以自动上锁的门。</translation>
    </message>
    <message>
        <source>The house has no garage door.</source>
        <translation>家里没有车库门。</translation>
    </message>
    <message>
        <source>The house has no alarm.</source>
        <translation>家里没有警报器。</translation>
    </message>
    <message>
        <source>Please say what the lights should do.</source>
        <translation>请说灯要怎么调。</translation>
    </message>
    <message>
        <source>{name} is out of reach in the house just now.</source>
        <translation>现在联系不上家里的{name}。</translation>
    </message>
    <message>
        <source>{name} did not follow; the house shows what it is.</source>
        <translation>{name}没有反应，屏幕上是它现在的状态。</translation>
    </message>
    <message>
        <source>Nothing was chosen to play yet.</source>
        <translation>还没有选择要播放的内容。</translation>
    </message>
    <message>
        <source>A station is live: there is nothing to wind.</source>
        <translation>电台是直播的，无法快进或快退。</translation>
    </message>
    <message>
        <source>No stick with music is in the USB socket; its folder is named by usb in [cockpit].</source>
        <translation>USB 接口没有插入音乐盘；其文件夹由 [cockpit] 的 usb 指定。</translation>
    </message>
    <message>
        <source>“{title}” is not built yet: run &apos;python -m app.dev.build broadcast&apos;.</source>
        <translation>《{title}》尚未生成：请运行“python -m app.dev.build broadcast”。</translation>
    </message>
    <message>
        <source>The music ends after the last title.</source>
        <translation>播完最后一首后停止。</translation>
    </message>
    <message>
        <source>This title repeats.</source>
        <translation>这首会重复播放。</translation>
    </message>
    <message>
        <source>Everything repeats.</source>
        <translation>全部循环播放。</translation>
    </message>
    <message>
        <source>The music is paused.</source>
        <translation>音乐已暂停。</translation>
    </message>
    <message>
        <source>The music is off.</source>
        <translation>音乐已停止。</translation>
    </message>
    <message>
        <source>Please say either a place or a change, in seconds.</source>
        <translation>请说明具体位置或快进快退的秒数。</translation>
    </message>
    <message>
        <source>That title is only {length} long.</source>
        <translation>这首只有 {length} 长。</translation>
    </message>
    <message>
        <source>At {time} of {title}.</source>
        <translation>{title}，从 {time} 开始。</translation>
    </message>
    <message>
        <source>Shuffle is on.</source>
        <translation>随机播放已打开。</translation>
    </message>
    <message>
        <source>Shuffle is off.</source>
        <translation>随机播放已关闭。</translation>
    </message>
    <message>
        <source>{title} is one of your favourites.</source>
        <translation>已收藏{title}。</translation>
    </message>
    <message>
        <source>{title} is no longer one of your favourites.</source>
        <translation>已取消收藏{title}。</translation>
    </message>
    <message>
        <source>A station never ends; it cannot be queued.</source>
        <translation>电台不会结束，无法加入队列。</translation>
    </message>
    <message>
        <source>{title} plays next.</source>
        <translation>接下来播放{title}。</translation>
    </message>
    <message>
        <source>{title} plays after what is queued already.</source>
        <translation>{title}排在已有的队列之后。</translation>
    </message>
    <message>
        <source>{count} titles are queued, beginning with {title}.</source>
        <translation>已加入 {count} 首，从{title}开始。</translation>
    </message>
    <message>
        <source>Nothing comes next.</source>
        <translation>接下来没有内容。</translation>
    </message>
    <message>
        <source>Next is {title} by {artist}.</source>
        <translation>下一首是{artist}的《{title}》。</translation>
    </message>
    <message>
        <source>Next is {title}.</source>
        <translation>下一个是{title}。</translation>
    </message>
    <message>
        <source>No phone plays music to the car by Bluetooth.</source>
        <translation>没有手机通过蓝牙向车内播放音乐。</translation>
    </message>
    <message>
        <source>The lyrics are hidden.</source>
        <translation>歌词已隐藏。</translation>
    </message>
    <message>
        <source>Lyrics are on, but this title has none.</source>
        <translation>歌词已打开，但这首没有歌词。</translation>
    </message>
    <message>
        <source>Lyrics are on; they show when the car is parked.</source>
        <translation>歌词已打开；停好车后显示。</translation>
    </message>
    <message>
        <source>Here are the lyrics.</source>
        <translation>这是歌词。</translation>
    </message>
    <message>
        <source>The volume is at {percent} percent.</source>
        <translation>音量为百分之 {percent}。</translation>
    </message>
    <message>
        <source>The guidance voice is at {percent} percent.</source>
        <translation>导航语音为百分之 {percent}。</translation>
    </message>
    <message>
        <source>My voice is at {percent} percent.</source>
        <translation>我的声音为百分之 {percent}。</translation>
    </message>
    <message>
        <source>The phone is at {percent} percent.</source>
        <translation>电话音量为百分之 {percent}。</translation>
    </message>
    <message>
        <source>All volumes are at {percent} percent.</source>
        <translation>所有音量为百分之 {percent}。</translation>
    </message>
    <message>
        <source>Everything is louder.</source>
        <translation>所有声音都调大了。</translation>
    </message>
    <message>
        <source>Everything is quieter.</source>
        <translation>所有声音都调小了。</translation>
    </message>
    <message>
        <source>The music is silenced.</source>
        <translation>音乐已静音。</translation>
    </message>
    <message>
        <source>The music is heard again.</source>
        <translation>音乐恢复了声音。</translation>
    </message>
    <message>
        <source>The guidance voice is silenced.</source>
        <translation>导航语音已静音。</translation>
    </message>
    <message>
        <source>The guidance voice is heard again.</source>
        <translation>导航语音恢复了。</translation>
    </message>
    <message>
        <source>I answer without a voice now.</source>
        <translation>我现在不出声回答。</translation>
    </message>
    <message>
        <source>You can hear me again.</source>
        <translation>你又能听到我了。</translation>
    </message>
    <message>
        <source>The phone is silenced.</source>
        <translation>电话已静音。</translation>
    </message>
    <message>
        <source>The phone is heard again.</source>
        <translation>电话恢复了声音。</translation>
    </message>
    <message>
        <source>All sounds are silenced.</source>
        <translation>所有声音已静音。</translation>
    </message>
    <message>
        <source>All sounds are heard again.</source>
        <translation>所有声音都恢复了。</translation>
    </message>
    <message>
        <source>The equaliser is flat.</source>
        <translation>均衡器已恢复平直。</translation>
    </message>
    <message>
        <source>The equaliser lifts the bass.</source>
        <translation>均衡器增强了低音。</translation>
    </message>
    <message>
        <source>The equaliser lifts the voices.</source>
        <translation>均衡器突出了人声。</translation>
    </message>
    <message>
        <source>The equaliser lifts the treble.</source>
        <translation>均衡器增强了高音。</translation>
    </message>
    <message>
        <source>The equaliser is set for rock.</source>
        <translation>均衡器已设为摇滚。</translation>
    </message>
    <message>
        <source>The equaliser is set for pop.</source>
        <translation>均衡器已设为流行。</translation>
    </message>
    <message>
        <source>The equaliser is set for jazz.</source>
        <translation>均衡器已设为爵士。</translation>
    </message>
    <message>
        <source>The equaliser is set for classical music.</source>
        <translation>均衡器已设为古典。</translation>
    </message>
    <message>
        <source>The equaliser is set for electronic music.</source>
        <translation>均衡器已设为电子。</translation>
    </message>
    <message>
        <source>Bass {bass:+d}, middle {middle:+d}, treble {treble:+d} decibels.</source>
        <translation>低音 {bass:+d}，中音 {middle:+d}，高音 {treble:+d} 分贝。</translation>
    </message>
    <message>
        <source>The sound is further to the left.</source>
        <translation>声音偏向左边。</translation>
    </message>
    <message>
        <source>The sound is further to the right.</source>
        <translation>声音偏向右边。</translation>
    </message>
    <message>
        <source>The sound is in the middle.</source>
        <translation>声音居中。</translation>
    </message>
    <message>
        <source>The sound is further to the front.</source>
        <translation>声音偏向前排。</translation>
    </message>
    <message>
        <source>The sound is further to the rear.</source>
        <translation>声音偏向后排。</translation>
    </message>
    <message>
        <source>Front and rear are alike.</source>
        <translation>前后音量一致。</translation>
    </message>
    <message>
        <source>With two loudspeakers, both in front, the music gets quieter instead.</source>
        <translation>只有前面两个扬声器，因此改为降低音量。</translation>
    </message>
    <message>
        <source>Please name a preset, or bass, middle or treble from -6 to 6.</source>
        <translation>请说出一种音效，或低音、中音、高音的 -6 到 6。</translation>
    </message>
    <message>
        <source>There is nothing from {name}.</source>
        <translation>没有{name}的消息。</translation>
    </message>
    <message>
        <source>{name}, {day} at {time}, about “{subject}”: {text}</source>
        <translation>{name}{day}{time}的邮件“{subject}”：{text}</translation>
    </message>
    <message>
        <source>{name} wrote {day} at {time}: {text}</source>
        <translation>{name}{day}{time}写道：{text}</translation>
    </message>
    <message>
        <source>Your message to {name} is sent.</source>
        <translation>发给{name}的消息已发送。</translation>
    </message>
    <message>
        <source>{name} has no phone number here.</source>
        <translation>这里没有{name}的电话号码。</translation>
    </message>
    <message>
        <source>There is no message to answer; whom shall I write to?</source>
        <translation>没有可回复的消息；要写给谁？</translation>
    </message>
    <message>
        <source>{name} has no e-mail address here.</source>
        <translation>这里没有{name}的邮箱地址。</translation>
    </message>
    <message>
        <source>Your e-mail to {name} is sent.</source>
        <translation>发给{name}的邮件已发送。</translation>
    </message>
    <message>
        <source>The message from {name} is deleted.</source>
        <translation>{name}的消息已删除。</translation>
    </message>
    <message>
        <source>There is no new message.</source>
        <translation>没有新消息。</translation>
    </message>
    <message>
        <source>There is no e-mail.</source>
        <translation>没有邮件。</translation>
    </message>
    <message>
        <source>You have {count} new e-mails.</source>
        <translation>你有 {count} 封新邮件。</translation>
    </message>
    <message>
        <source>You have {count} new messages.</source>
        <translation>你有 {count} 条新消息。</translation>
    </message>
    <message>
        <source>There is a new message from {name}.</source>
        <translation>{name}发来一条新消息。</translation>
    </message>
    <message>
        <source>Missed calls: {count}</source>
        <translation>未接来电：{count}</translation>
    </message>
    <message>
        <source>{time} {title}</source>
        <translation>{time} {title}</translation>
    </message>
    <message>
        <source>Nothing more today</source>
        <translation>今天没有别的安排</translation>
    </message>
    <message>
        <source>Lights on: {count}</source>
        <translation>亮着的灯：{count}</translation>
    </message>
    <message>
        <source>All lights off</source>
        <translation>灯都关了</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>Warnings: {count}</source>
        <translation>警告：{count}</translation>
    </message>
    <message>
        <source>The trunk is open.</source>
        <translation>后备箱开着。</translation>
    </message>
    <message>
        <source>The trunk is closed.</source>
        <translation>后备箱关着。</translation>
    </message>
    <message>
        <source>The front trunk is open.</source>
        <translation>前备箱开着。</translation>
    </message>
    <message>
        <source>The front trunk is closed.</source>
        <translation>前备箱关着。</translation>
    </message>
    <message>
        <source>The door{gap}{place} is open.</source>
        <translation>{place}车门开着。</translation>
    </message>
    <message>
        <source>The door{gap}{place} is closed.</source>
        <translation>{place}车门关着。</translation>
    </message>
    <message>
        <source>The doors{gap}{place} are open.</source>
        <translation>{place}车门开着。</translation>
    </message>
    <message>
        <source>The doors{gap}{place} are closed.</source>
        <translation>{place}车门关着。</translation>
    </message>
    <message>
        <source>The mirror on the driver&apos;s side has moved.</source>
        <translation>主驾侧后视镜已调整。</translation>
    </message>
    <message>
        <source>The mirror on the passenger&apos;s side has moved.</source>
        <translation>副驾侧后视镜已调整。</translation>
    </message>
    <message>
        <source>Both mirrors have moved.</source>
        <translation>两侧后视镜都已调整。</translation>
    </message>
    <message>
        <source>The doors are locked.</source>
        <translation>车门已锁。</translation>
    </message>
    <message>
        <source>The doors are unlocked.</source>
        <translation>车门已解锁。</translation>
    </message>
    <message>
        <source>The child locks in the back are on.</source>
        <translation>后排儿童锁已打开。</translation>
    </message>
    <message>
        <source>The child locks in the back are off.</source>
        <translation>后排儿童锁已关闭。</translation>
    </message>
    <message>
        <source>The charge flap stays open while the cable is plugged in.</source>
        <translation>充电线还插着，充电口盖不能关。</translation>
    </message>
    <message>
        <source>The charge flap is open.</source>
        <translation>充电口盖开着。</translation>
    </message>
    <message>
        <source>The charge flap is closed.</source>
        <translation>充电口盖关着。</translation>
    </message>
    <message>
        <source>The mirrors are folded in.</source>
        <translation>后视镜已折叠。</translation>
    </message>
    <message>
        <source>The mirrors are folded out.</source>
        <translation>后视镜已展开。</translation>
    </message>
    <message>
        <source>The mirrors are being heated.</source>
        <translation>后视镜正在加热。</translation>
    </message>
    <message>
        <source>The mirror heating is off.</source>
        <translation>后视镜加热已关闭。</translation>
    </message>
    <message>
        <source>The mirrors are folded in; fold them out first.</source>
        <translation>后视镜已折叠，请先展开。</translation>
    </message>
    <message>
        <source>The mirror does not turn any further that way.</source>
        <translation>后视镜这个方向已经到头了。</translation>
    </message>
    <message>
        <source>the driver&apos;s window</source>
        <translation>主驾车窗</translation>
    </message>
    <message>
        <source>the passenger&apos;s window</source>
        <translation>副驾车窗</translation>
    </message>
    <message>
        <source>the window in the rear left</source>
        <translation>左后车窗</translation>
    </message>
    <message>
        <source>the window in the rear right</source>
        <translation>右后车窗</translation>
    </message>
    <message>
        <source>the driver&apos;s door</source>
        <translation>主驾车门</translation>
    </message>
    <message>
        <source>the passenger&apos;s door</source>
        <translation>副驾车门</translation>
    </message>
    <message>
        <source>the door in the rear left</source>
        <translation>左后车门</translation>
    </message>
    <message>
        <source>the door in the rear right</source>
        <translation>右后车门</translation>
    </message>
    <message>
        <source>the sunroof</source>
        <translation>天窗</translation>
    </message>
    <message>
        <source>the trunk</source>
        <translation>后备箱</translation>
    </message>
    <message>
        <source>the front trunk</source>
        <translation>前备箱</translation>
    </message>
    <message>
        <source>the charge flap</source>
        <translation>充电口盖</translation>
    </message>
    <message>
        <source>Everything is closed.</source>
        <translation>全都关着。</translation>
    </message>
    <message>
        <source>One thing is open: {one}.</source>
        <translation>有一处开着：{one}。</translation>
    </message>
    <message>
        <source>Two things are open: {one} and {other}.</source>
        <translation>有两处开着：{one}和{other}。</translation>
    </message>
    <message>
        <source>{count} things are open, among them {one} and {other}.</source>
        <translation>有 {count} 处开着，包括{one}和{other}。</translation>
    </message>
    <message>
        <source>all windows</source>
        <translation>所有车窗</translation>
    </message>
    <message>
        <source>I don&apos;t know yet how {name} likes it; tell me, and I will remember.</source>
        <translation>我还不知道{name}喜欢怎样；告诉我，我就记住。</translation>
    </message>
    <message>
        <source>{name} is not in the car, and has not shared how that should be.</source>
        <translation>{name}不在车上，也没有分享过这方面的喜好。</translation>
    </message>
    <message>
        <source>You are my guest; I remember nothing of you.</source>
        <translation>你是客人，我不会记你的任何事。</translation>
    </message>
    <message>
        <source>Please name one seat.</source>
        <translation>请说一个座位。</translation>
    </message>
    <message>
        <source>{name} drives now.</source>
        <translation>现在由{name}开车。</translation>
    </message>
    <message>
        <source>Hello {name}.</source>
        <translation>你好，{name}。</translation>
    </message>
    <message>
        <source>I set what you told me you like.</source>
        <translation>已按你说过的喜好设置。</translation>
    </message>
    <message>
        <source>It is as {name} likes it.</source>
        <translation>已按{name}的喜好设置。</translation>
    </message>
    <message>
        <source>There is no {name} in the contacts.</source>
        <translation>通讯录里没有{name}。</translation>
    </message>
    <message>
        <source>Which one do you mean: {names}?</source>
        <translation>你说的是哪一个：{names}？</translation>
    </message>
    <message>
        <source>the driver&apos;s seat</source>
        <translation>主驾座椅</translation>
    </message>
    <message>
        <source>the passenger seat</source>
        <translation>副驾座椅</translation>
    </message>
    <message>
        <source>the seat rear left</source>
        <translation>左后座椅</translation>
    </message>
    <message>
        <source>the seat rear right</source>
        <translation>右后座椅</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>fan</source>
        <translation>风量</translation>
    </message>
    <message>
        <source>seat heating</source>
        <translation>座椅加热</translation>
    </message>
    <message>
        <source>seat ventilation</source>
        <translation>座椅通风</translation>
    </message>
    <message>
        <source>ambient light</source>
        <translation>氛围灯</translation>
    </message>
    <message>
        <source>ambient brightness</source>
        <translation>氛围灯亮度</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>I don&apos;t know who speaks from {seat}; {driver} drives.</source>
        <translation>我不知道{seat}上是谁在说话；现在是{driver}在开车。</translation>
    </message>
    <message>
        <source>You are {name}, and you drive.</source>
        <translation>你是{name}，正在开车。</translation>
    </message>
    <message>
        <source>You are {name} on {seat}; {driver} drives.</source>
        <translation>你是{name}，坐在{seat}；现在是{driver}在开车。</translation>
    </message>
    <message>
        <source>I&apos;ll remember {new:g} instead of {old:g}.</source>
        <translation>我会记住 {new:g}，不再是 {old:g}。</translation>
    </message>
    <message>
        <source>I&apos;ll remember that about {name}: “{text}”.</source>
        <translation>关于{name}，我记住了：“{text}”。</translation>
    </message>
    <message>
        <source>I&apos;ll remember that: “{text}”.</source>
        <translation>我记住了：“{text}”。</translation>
    </message>
    <message>
        <source>I remember nothing about that; you can tell me any time.</source>
        <translation>这方面我什么都没记；随时可以告诉我。</translation>
    </message>
    <message>
        <source>What {name} told me stays between us, unless {name} shares it.</source>
        <translation>{name}告诉我的事，除非{name}自己分享，我不会说。</translation>
    </message>
    <message>
        <source>You told me: “{text}”.</source>
        <translation>你告诉过我：“{text}”。</translation>
    </message>
    <message>
        <source>{name} told me about {whose}: “{text}”.</source>
        <translation>{name}说过{whose}：“{text}”。</translation>
    </message>
    <message>
        <source>I remember {count} things about {name}, the newest: “{text}”.</source>
        <translation>关于{name}，我记得 {count} 件事，最近的是：“{text}”。</translation>
    </message>
    <message>
        <source>Nobody in the car wants anything differently from the others.</source>
        <translation>车上的人没有不一样的要求。</translation>
    </message>
    <message>
        <source>For the {kind}, {first} likes {a} and {second} likes {b}. Which one shall it be?</source>
        <translation>{kind}：{first}喜欢{a}，{second}喜欢{b}。要用哪一个？</translation>
    </message>
    <message>
        <source>You missed a call from {name}.</source>
        <translation>你有一个{name}的未接来电。</translation>
    </message>
    <message>
        <source>There is no call.</source>
        <translation>现在没有通话。</translation>
    </message>
    <message>
        <source>There is a call already; hang up first.</source>
        <translation>正在通话中，请先挂断。</translation>
    </message>
    <message>
        <source>Nobody has been called yet.</source>
        <translation>还没有拨打过电话。</translation>
    </message>
    <message>
        <source>Nobody is calling.</source>
        <translation>没有人来电。</translation>
    </message>
    <message>
        <source>You are connected with {name}.</source>
        <translation>已接通{name}。</translation>
    </message>
    <message>
        <source>The call from {name} is declined.</source>
        <translation>已拒接{name}的来电。</translation>
    </message>
    <message>
        <source>The call with {name} has ended.</source>
        <translation>与{name}的通话已结束。</translation>
    </message>
    <message>
        <source>You are muted in the call.</source>
        <translation>通话已静音。</translation>
    </message>
    <message>
        <source>You can be heard in the call again.</source>
        <translation>通话已取消静音。</translation>
    </message>
    <message>
        <source>Keys can be sent only while you talk to somebody.</source>
        <translation>只有在通话中才能发送按键。</translation>
    </message>
    <message>
        <source>I sent {keys}.</source>
        <translation>已发送 {keys}。</translation>
    </message>
    <message>
        <source>Nobody has called yet.</source>
        <translation>还没有人来过电话。</translation>
    </message>
    <message>
        <source>Calling {name}.</source>
        <translation>正在呼叫{name}。</translation>
    </message>
    <message>
        <source>{name} is calling.</source>
        <translation>{name}来电。</translation>
    </message>
    <message>
        <source>I am calling {name}.</source>
        <translation>我正在呼叫{name}。</translation>
    </message>
    <message>
        <source>It rings at {name}.</source>
        <translation>{name}那边正在响铃。</translation>
    </message>
    <message>
        <source>You are talking to {name}.</source>
        <translation>你正在与{name}通话。</translation>
    </message>
    <message>
        <source>You missed no call.</source>
        <translation>没有未接来电。</translation>
    </message>
    <message>
        <source>You missed a call from {name}, {day} at {time}.</source>
        <translation>你有一个未接来电：{name}，{day}{time}。</translation>
    </message>
    <message>
        <source>You missed {count} calls, the last one from {name}, {day} at {time}.</source>
        <translation>你有 {count} 个未接来电，最近一个是{name}，{day}{time}。</translation>
    </message>
    <message>
        <source>I find {count} contacts: {names}.</source>
        <translation>找到 {count} 位联系人：{names}。</translation>
    </message>
    <message>
        <source>{name} has the number {number} and lives at {address}.</source>
        <translation>{name}的号码是 {number}，地址是 {address}。</translation>
    </message>
    <message>
        <source>{name} has the number {number}.</source>
        <translation>{name}的号码是 {number}。</translation>
    </message>
    <message>
        <source>I know nobody called {name}; the profiles are on the people page.</source>
        <translation>我不认识{name}；所有账号都在“人员”页面。</translation>
    </message>
    <message>
        <source>I remember things only for people with a profile; say who you are first.</source>
        <translation>我只为有账号的人记事；请先说你是谁。</translation>
    </message>
    <message>
        <source>Please say what I should remember.</source>
        <translation>请说我该记住什么。</translation>
    </message>
    <message>
        <source>That is too long to remember; please say it in one or two sentences.</source>
        <translation>太长了记不住；请用一两句话说。</translation>
    </message>
    <message>
        <source>I remember nothing of that.</source>
        <translation>这件事我没有记过。</translation>
    </message>
    <message>
        <source>Which one do you mean: “{first}” or “{second}”?</source>
        <translation>你是指哪一条：“{first}”还是“{second}”？</translation>
    </message>
    <message>
        <source>Corrected: “{text}”.</source>
        <translation>已更正：“{text}”。</translation>
    </message>
    <message>
        <source>I forgot everything about you.</source>
        <translation>关于你的一切我都忘掉了。</translation>
    </message>
    <message>
        <source>I forgot “{text}”.</source>
        <translation>我已忘掉“{text}”。</translation>
    </message>
    <message>
        <source>Only {name} can share that.</source>
        <translation>只有{name}可以分享这件事。</translation>
    </message>
    <message>
        <source>Everyone in the car may hear that now.</source>
        <translation>现在车上的人都可以听到这件事。</translation>
    </message>
    <message>
        <source>That stays between us.</source>
        <translation>这件事只有你我知道。</translation>
    </message>
    <message>
        <source>The seat heating is off{gap}{place}.</source>
        <translation>{place}座椅加热已关闭。</translation>
    </message>
    <message>
        <source>The seat ventilation is off{gap}{place}.</source>
        <translation>{place}座椅通风已关闭。</translation>
    </message>
    <message>
        <source>The seat heating is at {value:g}{gap}{place}.</source>
        <translation>{place}座椅加热是 {value:g} 挡。</translation>
    </message>
    <message>
        <source>The seat heating is between {low:g} and {high:g}{gap}{place}.</source>
        <translation>{place}座椅加热是 {low:g} 到 {high:g} 挡。</translation>
    </message>
    <message>
        <source>The seat ventilation is at {value:g}{gap}{place}.</source>
        <translation>{place}座椅通风是 {value:g} 挡。</translation>
    </message>
    <message>
        <source>The seat ventilation is between {low:g} and {high:g}{gap}{place}.</source>
        <translation>{place}座椅通风是 {low:g} 到 {high:g} 挡。</translation>
    </message>
    <message>
        <source>The seat{gap}{place} has moved forward.</source>
        <translation>{place}座椅已前移。</translation>
    </message>
    <message>
        <source>The seat{gap}{place} has moved back.</source>
        <translation>{place}座椅已后移。</translation>
    </message>
    <message>
        <source>The seat{gap}{place} is lower now.</source>
        <translation>{place}座椅已降低。</translation>
    </message>
    <message>
        <source>The seat{gap}{place} is higher now.</source>
        <translation>{place}座椅已升高。</translation>
    </message>
    <message>
        <source>The backrest{gap}{place} is more upright now.</source>
        <translation>{place}靠背已调直。</translation>
    </message>
    <message>
        <source>The backrest{gap}{place} leans further back now.</source>
        <translation>{place}靠背已放低。</translation>
    </message>
    <message>
        <source>The seat cushion{gap}{place} is shorter now.</source>
        <translation>{place}坐垫已缩短。</translation>
    </message>
    <message>
        <source>The seat cushion{gap}{place} is longer now.</source>
        <translation>{place}坐垫已加长。</translation>
    </message>
    <message>
        <source>The headrest{gap}{place} is lower now.</source>
        <translation>{place}头枕已降低。</translation>
    </message>
    <message>
        <source>The headrest{gap}{place} is higher now.</source>
        <translation>{place}头枕已升高。</translation>
    </message>
    <message>
        <source>The leg rest{gap}{place} is lower now.</source>
        <translation>{place}腿托已降低。</translation>
    </message>
    <message>
        <source>The leg rest{gap}{place} is higher now.</source>
        <translation>{place}腿托已升高。</translation>
    </message>
    <message>
        <source>The foot rest{gap}{place} is further in now.</source>
        <translation>{place}脚托已收回一些。</translation>
    </message>
    <message>
        <source>The foot rest{gap}{place} is further out now.</source>
        <translation>{place}脚托已伸出一些。</translation>
    </message>
    <message>
        <source>There is less support for the back{gap}{place}.</source>
        <translation>{place}腰部支撑已减弱。</translation>
    </message>
    <message>
        <source>There is more support for the back{gap}{place}.</source>
        <translation>{place}腰部支撑已增强。</translation>
    </message>
    <message>
        <source>That is as far forward as the seat goes.</source>
        <translation>座椅已经到最前了。</translation>
    </message>
    <message>
        <source>That is as far back as the seat goes.</source>
        <translation>座椅已经到最后了。</translation>
    </message>
    <message>
        <source>That is as low as the seat goes.</source>
        <translation>座椅已经最低了。</translation>
    </message>
    <message>
        <source>That is as high as the seat goes.</source>
        <translation>座椅已经最高了。</translation>
    </message>
    <message>
        <source>That is as upright as the backrest goes.</source>
        <translation>靠背已经最直了。</translation>
    </message>
    <message>
        <source>That is as far back as the backrest goes.</source>
        <translation>靠背已经放到最低了。</translation>
    </message>
    <message>
        <source>That is as short as the cushion goes.</source>
        <translation>坐垫已经最短了。</translation>
    </message>
    <message>
        <source>That is as long as the cushion goes.</source>
        <translation>坐垫已经最长了。</translation>
    </message>
    <message>
        <source>That is as low as the headrest goes.</source>
        <translation>头枕已经最低了。</translation>
    </message>
    <message>
        <source>That is as high as the headrest goes.</source>
        <translation>头枕已经最高了。</translation>
    </message>
    <message>
        <source>That is as low as the leg rest goes.</source>
        <translation>腿托已经最低了。</translation>
    </message>
    <message>
        <source>That is as high as the leg rest goes.</source>
        <translation>腿托已经最高了。</translation>
    </message>
    <message>
        <source>That is as far in as the foot rest goes.</source>
        <translation>脚托已经完全收回了。</translation>
    </message>
    <message>
        <source>That is as far out as the foot rest goes.</source>
        <translation>脚托已经完全伸出了。</translation>
    </message>
    <message>
        <source>That is the least support for the back.</source>
        <translation>腰部支撑已经最弱了。</translation>
    </message>
    <message>
        <source>That is the most support for the back.</source>
        <translation>腰部支撑已经最强了。</translation>
    </message>
    <message>
        <source>The seat{gap}{place} is {percent} percent of the way back.</source>
        <translation>{place}座椅前后位置在百分之 {percent}。</translation>
    </message>
    <message>
        <source>The seat{gap}{place} is at {percent} percent of its height.</source>
        <translation>{place}座椅高度在百分之 {percent}。</translation>
    </message>
    <message>
        <source>The backrest{gap}{place} leans back by {percent} percent.</source>
        <translation>{place}靠背放倒百分之 {percent}。</translation>
    </message>
    <message>
        <source>The seat cushion{gap}{place} is {percent} percent out.</source>
        <translation>{place}坐垫伸出百分之 {percent}。</translation>
    </message>
    <message>
        <source>The headrest{gap}{place} is at {percent} percent of its height.</source>
        <translation>{place}头枕高度在百分之 {percent}。</translation>
    </message>
    <message>
        <source>The leg rest{gap}{place} is {percent} percent up.</source>
        <translation>{place}腿托抬起百分之 {percent}。</translation>
    </message>
    <message>
        <source>The foot rest{gap}{place} is {percent} percent out.</source>
        <translation>{place}脚托伸出百分之 {percent}。</translation>
    </message>
    <message>
        <source>The support for the back{gap}{place} is at {percent} percent.</source>
        <translation>{place}腰托在百分之 {percent}。</translation>
    </message>
    <message>
        <source>The seat position{gap}{place} is stored in slot {slot}.</source>
        <translation>{place}座椅位置已存到记忆 {slot}。</translation>
    </message>
    <message>
        <source>The seat{gap}{place} is set as in slot {slot}.</source>
        <translation>{place}座椅已恢复到记忆 {slot}。</translation>
    </message>
    <message>
        <source>Nothing is stored in slot {slot} yet.</source>
        <translation>记忆 {slot} 还没有存过。</translation>
    </message>
    <message>
        <source>The seat{gap}{place} is folded down.</source>
        <translation>{place}座椅已放倒。</translation>
    </message>
    <message>
        <source>The seat{gap}{place} is {position} percent of the way back and leans by {lean} degrees.</source>
        <translation>{place}座椅前后位置在百分之 {position}，靠背 {lean} 度。</translation>
    </message>
    <message>
        <source>That part of the seat does not move that way.</source>
        <translation>座椅的这个部位不能这样调。</translation>
    </message>
    <message>
        <source>That seat is folded down; unfold it first.</source>
        <translation>这个座椅放倒着，请先立起来。</translation>
    </message>
    <message>
        <source>The massage is at {level}{gap}{place}.</source>
        <translation>{place}按摩是 {level} 挡。</translation>
    </message>
    <message>
        <source>The massage is off{gap}{place}.</source>
        <translation>{place}按摩已关闭。</translation>
    </message>
    <message>
        <source>The rear seats are folded down.</source>
        <translation>后排座椅已放倒。</translation>
    </message>
    <message>
        <source>The rear seats are up again.</source>
        <translation>后排座椅已立起。</translation>
    </message>
    <message>
        <source>The seat{gap}{place} is up again.</source>
        <translation>{place}座椅已立起。</translation>
    </message>
    <message>
        <source>Your seat makes room when you get in or out.</source>
        <translation>上下车时座椅会自动让位。</translation>
    </message>
    <message>
        <source>Your seat stays where it is when you get in or out.</source>
        <translation>上下车时座椅不再自动移动。</translation>
    </message>
    <message>
        <source>The massage is at {level}.</source>
        <translation>按摩是 {level} 挡。</translation>
    </message>
    <message>
        <source>The massage is off.</source>
        <translation>按摩关着。</translation>
    </message>
    <message>
        <source>The driver&apos;s seat has no leg rest and no foot rest.</source>
        <translation>主驾座椅没有腿托和脚托。</translation>
    </message>
    <message>
        <source>I only know the weather from now on.</source>
        <translation>天气我只能查从现在起的。</translation>
    </message>
    <message>
        <source>It stays dry with up to {most} degrees.</source>
        <translation>今天不下雨，最高 {most} 度。</translation>
    </message>
    <message>
        <source>Take an umbrella; it gets up to {most} degrees.</source>
        <translation>记得带伞，最高 {most} 度。</translation>
    </message>
    <message>
        <source>It stays dry with up to {most} degrees; {count} reminders are left.</source>
        <translation>不会下雨，最高 {most} 度；还有 {count} 个提醒。</translation>
    </message>
    <message>
        <source>Take an umbrella; it gets up to {most} degrees; {count} reminders are left.</source>
        <translation>请带伞；最高 {most} 度；还有 {count} 个提醒。</translation>
    </message>
    <message>
        <source>It stays dry with up to {most} degrees; one reminder is left.</source>
        <translation>不会下雨，最高 {most} 度；还有一个提醒。</translation>
    </message>
    <message>
        <source>Take an umbrella; it gets up to {most} degrees; one reminder is left.</source>
        <translation>请带伞；最高 {most} 度；还有一个提醒。</translation>
    </message>
    <message>
        <source>There is no map here, so I know only the weather here.</source>
        <translation>没有地图，我只知道当地的天气。</translation>
    </message>
    <message>
        <source>rainy</source>
        <translation>有雨</translation>
    </message>
    <message>
        <source>snowy</source>
        <translation>有雪</translation>
    </message>
    <message>
        <source>foggy</source>
        <translation>有雾</translation>
    </message>
    <message>
        <source>stormy with hail</source>
        <translation>有冰雹</translation>
    </message>
    <message>
        <source>stormy with thunder</source>
        <translation>有雷雨</translation>
    </message>
    <message>
        <source>It is {sky} here with {celsius} degrees.</source>
        <translation>这里现在{sky}，{celsius} 度。</translation>
    </message>
    <message>
        <source>It is {sky} in {place} with {celsius} degrees.</source>
        <translation>{place}现在{sky}，{celsius} 度。</translation>
    </message>
    <message>
        <source>It will be {sky} here {day} at {time} with {celsius} degrees.</source>
        <translation>这里{day}{time}{sky}，{celsius} 度。</translation>
    </message>
    <message>
        <source>It will be {sky} in {place} {day} at {time} with {celsius} degrees.</source>
        <translation>{place}{day}{time}{sky}，{celsius} 度。</translation>
    </message>
    <message>
        <source>It will be {sky} here {day} with {low} to {high} degrees.</source>
        <translation>这里{day}{sky}，{low} 到 {high} 度。</translation>
    </message>
    <message>
        <source>It will be {sky} in {place} {day} with {low} to {high} degrees.</source>
        <translation>{place}{day}{sky}，{low} 到 {high} 度。</translation>
    </message>
    <message>
        <source>Expect rain or snow on the way; at {place} it will be {sky} with {celsius} degrees.</source>
        <translation>路上可能有雨雪；到{place}时{sky}，{celsius} 度。</translation>
    </message>
    <message>
        <source>The way stays dry; at {place} it will be {sky} with {celsius} degrees.</source>
        <translation>路上没有雨雪；到{place}时{sky}，{celsius} 度。</translation>
    </message>
    <message>
        <source>The wipers are off.</source>
        <translation>雨刮已关闭。</translation>
    </message>
    <message>
        <source>The wipers wipe now and then.</source>
        <translation>雨刮已设为间歇。</translation>
    </message>
    <message>
        <source>The wipers are on slow.</source>
        <translation>雨刮已设为慢速。</translation>
    </message>
    <message>
        <source>The wipers are on fast.</source>
        <translation>雨刮已设为快速。</translation>
    </message>
    <message>
        <source>The wipers follow the rain.</source>
        <translation>雨刮已设为自动。</translation>
    </message>
    <message>
        <source>The rear wiper is off.</source>
        <translation>后雨刮已关闭。</translation>
    </message>
    <message>
        <source>The rear wiper wipes now and then.</source>
        <translation>后雨刮已设为间歇。</translation>
    </message>
    <message>
        <source>The rear wiper is on slow.</source>
        <translation>后雨刮已设为慢速。</translation>
    </message>
    <message>
        <source>The rear wiper is on fast.</source>
        <translation>后雨刮已设为快速。</translation>
    </message>
    <message>
        <source>The rear wiper follows the rain.</source>
        <translation>后雨刮已设为自动。</translation>
    </message>
    <message>
        <source>There is no washer fluid left; please refill it.</source>
        <translation>玻璃水用完了，请添加。</translation>
    </message>
    <message>
        <source>The windshield is being washed.</source>
        <translation>正在清洗前挡风玻璃。</translation>
    </message>
    <message>
        <source>The rear window is being washed.</source>
        <translation>正在清洗后窗。</translation>
    </message>
    <message>
        <source>{name} · ended</source>
        <translation>{name} · 已结束</translation>
    </message>
    <message>
        <source>{title} · cancelled</source>
        <translation>{title} · 已取消</translation>
    </message>
    <message>
        <source>{title} · dropped</source>
        <translation>{title} · 已删除</translation>
    </message>
    <message>
        <source>sent to {name}</source>
        <translation>已发给{name}</translation>
    </message>
    <message>
        <source>{name} · deleted</source>
        <translation>{name} · 已删除</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Muted in the call</source>
        <translation>通话静音</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>计时器</translation>
    </message>
    <message>
        <source>on the driver&apos;s side</source>
        <translation>主驾</translation>
    </message>
    <message>
        <source>on the passenger&apos;s side</source>
        <translation>副驾</translation>
    </message>
    <message>
        <source>in the rear left</source>
        <translation>左后</translation>
    </message>
    <message>
        <source>in the rear right</source>
        <translation>右后</translation>
    </message>
    <message>
        <source>in the front</source>
        <translation>前排</translation>
    </message>
    <message>
        <source>in the back</source>
        <translation>后排</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>全车</translation>
    </message>
    <message>
        <source>The house at {place} does not answer; I keep trying.</source>
        <translation>{place} 的家庭中心没有回应，我会继续尝试。</translation>
    </message>
    <message>
        <source>The house refuses the token; make a new long-lived one and store it again.</source>
        <translation>家庭中心拒绝了令牌；请创建新的长期令牌并重新保存。</translation>
    </message>
    <message>
        <source>What answers at {place} is no Home Assistant; check url in [house].</source>
        <translation>{place} 的应答者不是 Home Assistant；请检查 [house] 中的 url。</translation>
    </message>
    <message>
        <source>The house answered with error {code}; its own log knows more.</source>
        <translation>家庭中心返回错误 {code}；详情见它自己的日志。</translation>
    </message>
    <message>
        <source>The house does not know how to do that with {name}.</source>
        <translation>家里的{name}做不到这个。</translation>
    </message>
    <message>
        <source>What was saved could not be read; the file is kept as {file}.</source>
        <translation>无法读取保存的内容；文件已另存为 {file}。</translation>
    </message>
    <message>
        <source>Nothing can be saved in {file} ({reason}); free or own it.</source>
        <translation>无法保存到 {file}（{reason}）；请放开它的权限。</translation>
    </message>
    <message>
        <source>What you told me could not be read; the file is kept as {file}.</source>
        <translation>无法读取你告诉我的内容；文件已保留为 {file}。</translation>
    </message>
    <message>
        <source>What you told me cannot be written to {file} ({reason}); free or own it.</source>
        <translation>无法把你告诉我的内容写入 {file}（{reason}）；请释放空间或取得权限。</translation>
    </message>
    <message>
        <source>the event&apos;s times cannot be read</source>
        <translation>日程的时间无法读取</translation>
    </message>
    <message>
        <source>write DTSTART:20260514T093000, with a TZID such as Europe/Berlin or none</source>
        <translation>请写成 DTSTART:20260514T093000，时区如 Europe/Berlin 或不写</translation>
    </message>
    <message>
        <source>the task&apos;s time or place cannot be read</source>
        <translation>任务的时间或地点无法读取</translation>
    </message>
    <message>
        <source>write DUE:20260514T180000 and GEO:54.2;4.1</source>
        <translation>请写成 DUE:20260514T180000 和 GEO:54.2;4.1</translation>
    </message>
    <message>
        <source>this task has no name</source>
        <translation>这个任务没有名称</translation>
    </message>
    <message>
        <source>add a line SUMMARY:…</source>
        <translation>请加一行 SUMMARY:…</translation>
    </message>
    <message>
        <source>the columns have no names</source>
        <translation>各列没有名称</translation>
    </message>
    <message>
        <source>begin the file with number,direction,at,seconds</source>
        <translation>请以 number,direction,at,seconds 开头</translation>
    </message>
    <message>
        <source>a call needs a number and in, out or missed</source>
        <translation>通话需要号码和 in、out 或 missed</translation>
    </message>
    <message>
        <source>complete or delete the line</source>
        <translation>请补全或删除这一行</translation>
    </message>
    <message>
        <source>time or seconds cannot be read</source>
        <translation>时间或秒数无法读取</translation>
    </message>
    <message>
        <source>write the time as 2026-05-14 09:30</source>
        <translation>请把时间写成 2026-05-14 09:30</translation>
    </message>
    <message>
        <source>this contact has no name</source>
        <translation>这位联系人没有名字</translation>
    </message>
    <message>
        <source>add a line FN:…</source>
        <translation>请加一行 FN:…</translation>
    </message>
    <message>
        <source>this contact has no number, mail or address</source>
        <translation>这位联系人没有号码、邮箱或地址</translation>
    </message>
    <message>
        <source>add a line TEL:…</source>
        <translation>请加一行 TEL:…</translation>
    </message>
    <message>
        <source>this entry has no end</source>
        <translation>这一条没有结尾</translation>
    </message>
    <message>
        <source>close it with END:VCARD</source>
        <translation>请用 END:VCARD 结束</translation>
    </message>
    <message>
        <source>close it with END:VEVENT</source>
        <translation>请用 END:VEVENT 结束</translation>
    </message>
    <message>
        <source>close it with END:VTODO</source>
        <translation>请用 END:VTODO 结束</translation>
    </message>
    <message>
        <source>this is no NAME:value</source>
        <translation>这一行不是“名称:值”</translation>
    </message>
    <message>
        <source>write it so, or begin it with a space to go on</source>
        <translation>请按此写，或以空格开头接上一行</translation>
    </message>
    <message>
        <source>{file}, line {line}: {problem}; {mend}.</source>
        <translation>{file} 第 {line} 行：{problem}；{mend}。</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); free it or take it away.</source>
        <translation>无法读取 {file}（{reason}）；请放开权限或移走它。</translation>
    </message>
    <message>
        <source>this message is no YAML</source>
        <translation>这条消息不是 YAML</translation>
    </message>
    <message>
        <source>mend the quotes or the indentation there</source>
        <translation>请修正那里的引号或缩进</translation>
    </message>
    <message>
        <source>a message needs with, at and text</source>
        <translation>消息需要 with、at 和 text</translation>
    </message>
    <message>
        <source>complete or delete it</source>
        <translation>请补全或删除</translation>
    </message>
    <message>
        <source>a mail needs From and Date</source>
        <translation>邮件需要 From 和 Date</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{km} km or {days} days</source>
        <translation>{km} km 或 {days} 天</translation>
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
        <translation>轮胎</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>电池</translation>
    </message>
    <message>
        <source>12-volt battery</source>
        <translation>12 伏蓄电池</translation>
    </message>
    <message>
        <source>Brake fluid</source>
        <translation>制动液</translation>
    </message>
    <message>
        <source>Coolant</source>
        <translation>冷却液</translation>
    </message>
    <message>
        <source>Washer fluid</source>
        <translation>玻璃水</translation>
    </message>
    <message>
        <source>Next service</source>
        <translation>下次保养</translation>
    </message>
    <message>
        <source>The volume stays the same at any speed.</source>
        <translation>音量不随车速变化。</translation>
    </message>
    <message>
        <source>The volume rises a little with the speed.</source>
        <translation>音量随车速略微升高。</translation>
    </message>
    <message>
        <source>The volume rises strongly with the speed.</source>
        <translation>音量随车速明显升高。</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>A film begins. F9 ends it.</source>
        <translation>录像即将开始，按 F9 结束。</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}): free some room there, or start with --out.</source>
        <translation>{file} 无法写入（{reason}）：请腾出空间，或用 --out 启动。</translation>
    </message>
    <message>
        <source>A study is being recorded: films wait until it is over.</source>
        <translation>正在记录研究：结束后才能录像。</translation>
    </message>
    <message>
        <source>Private mode keeps nothing: leave it to make a film.</source>
        <translation>隐私模式不保存任何内容：退出后才能录像。</translation>
    </message>
    <message>
        <source>No film: Qt&apos;s sound library misses a part; install libpulse0.</source>
        <translation>无法录像：Qt 的声音库缺少部件，请安装 libpulse0。</translation>
    </message>
    <message>
        <source>The film broke off ({reason}): try again with a smaller window.</source>
        <translation>录像中断（{reason}）：请用较小的窗口再试。</translation>
    </message>
    <message>
        <source>The remote cannot listen ({reason}): connect this computer to a network.</source>
        <translation>遥控器无法启动（{reason}）：请将本机连接到网络。</translation>
    </message>
    <message>
        <source>Home can be arranged when we are parked.</source>
        <translation>停车后才能布置主页。</translation>
    </message>
    <message>
        <source>Home was kept as you arranged it, because we are driving.</source>
        <translation>我们在行驶，已按你的布置保存主页。</translation>
    </message>
    <message>
        <source>Home is kept in {file}.</source>
        <translation>主页已保存到 {file}。</translation>
    </message>
    <message>
        <source>The arrangement could not be saved to {file} ({why}): make room or allow it.</source>
        <translation>布局无法保存到 {file}（{why}）：请腾出空间或允许写入。</translation>
    </message>
    <message>
        <source>Map © Meridian demo region</source>
        <translation>地图 © Meridian 演示区域</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>家</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>公司</translation>
    </message>
</context>
<context>
    <name>CarPanel</name>
    <message>
        <source>Car</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>All good</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>Tyres %1 bar</source>
        <translation>胎压 %1 bar</translation>
    </message>
    <message>
        <source>Service in %1 km</source>
        <translation>%1 km 后保养</translation>
    </message>
    <message>
        <source>Low tyre</source>
        <translation>胎压偏低</translation>
    </message>
    <message>
        <source>Charge soon</source>
        <translation>请尽快充电</translation>
    </message>
    <message>
        <source>Service due</source>
        <translation>需要保养</translation>
    </message>
    <message>
        <source>Door open</source>
        <translation>车门未关</translation>
    </message>
    <message>
        <source>Car: %1</source>
        <translation>车辆：%1</translation>
    </message>
</context>
<context>
    <name>CarPicture</name>
    <message>
        <source>Picture of the car</source>
        <translation>车辆示意图</translation>
    </message>
</context>
<context>
    <name>CarWing</name>
    <message>
        <source>Tyres in bar</source>
        <translation>胎压（bar）</translation>
    </message>
    <message>
        <source>Service in %1 km</source>
        <translation>%1 km 后保养</translation>
    </message>
    <message>
        <source>%1 km in all</source>
        <translation>总里程 %1 km</translation>
    </message>
</context>
<context>
    <name>CardFlow</name>
    <message>
        <source>Not done</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>全部撤销</translation>
    </message>
</context>
<context>
    <name>Categories</name>
    <message>
        <source>Charging</source>
        <translation>充电</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>饮食</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>咖啡</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>停车</translation>
    </message>
    <message>
        <source>Hotels</source>
        <translation>酒店</translation>
    </message>
    <message>
        <source>Sights</source>
        <translation>景点</translation>
    </message>
</context>
<context>
    <name>ChargeRing</name>
    <message>
        <source>Charge limit %1 %</source>
        <translation>充电上限 %1%</translation>
    </message>
    <message>
        <source>Limit %1 %</source>
        <translation>上限 %1%</translation>
    </message>
</context>
<context>
    <name>ChargeTimer</name>
    <message>
        <source>At once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Start at</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Ready by</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>When to charge</source>
        <translation>何时充电</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>推迟</translation>
    </message>
</context>
<context>
    <name>ChargeTimes</name>
    <message>
        <source>To %1 % takes</source>
        <translation>充到 %1% 需要</translation>
    </message>
    <message>
        <source>at %1 kW</source>
        <translation>%1 kW</translation>
    </message>
</context>
<context>
    <name>ChargingCard</name>
    <message>
        <source>%1 kW · %2 left</source>
        <translation>%1 kW · 还需 %2</translation>
    </message>
    <message>
        <source>Plugged in, starts at %1</source>
        <translation>已插枪，%1 开始</translation>
    </message>
    <message>
        <source>Plugged in, ready by %1</source>
        <translation>已插枪，%1 完成</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>已插枪</translation>
    </message>
    <message>
        <source>Not plugged in</source>
        <translation>未插枪</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 km when charged to %2 %</source>
        <translation>充到 %2% 可行驶 %1 km</translation>
    </message>
    <message>
        <source>The limit is reached</source>
        <translation>已达到充电上限</translation>
    </message>
</context>
<context>
    <name>ChargingControls</name>
    <message>
        <source>Warm the battery</source>
        <translation>预热电池</translation>
    </message>
    <message>
        <source>%1 °C now, charges fastest at 25</source>
        <translation>现在 %1°C，25°C 充电最快</translation>
    </message>
    <message>
        <source>Stop charging</source>
        <translation>停止充电</translation>
    </message>
    <message>
        <source>Start charging</source>
        <translation>开始充电</translation>
    </message>
</context>
<context>
    <name>ChargingView</name>
    <message>
        <source>Timer</source>
        <translation>定时</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>充电站</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>途中充电</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>充电</translation>
    </message>
    <message>
        <source>Where to charge</source>
        <translation>去哪里充电</translation>
    </message>
</context>
<context>
    <name>ChineseStrip</name>
    <message>
        <source>Further characters</source>
        <translation>更多汉字</translation>
    </message>
    <message>
        <source>First characters</source>
        <translation>回到开头</translation>
    </message>
</context>
<context>
    <name>ComfortView</name>
    <message>
        <source>Warmth</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>空调</translation>
    </message>
    <message>
        <source>Air</source>
        <translation>空气</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>座椅</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>灯光</translation>
    </message>
</context>
<context>
    <name>CommentKeys</name>
    <message>
        <source>Capital letter</source>
        <translation>大写字母</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Write Chinese</source>
        <translation>切换到中文</translation>
    </message>
    <message>
        <source>Write Latin letters</source>
        <translation>切换到英文</translation>
    </message>
    <message>
        <source>space</source>
        <translation>空格</translation>
    </message>
</context>
<context>
    <name>CommentPane</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Type pinyin, then touch the characters that you mean.</source>
        <translation>请输入拼音，然后点选汉字。</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>I agree, let&apos;s begin</source>
        <translation>我同意，开始吧</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>不了，谢谢</translation>
    </message>
    <message>
        <source>May my voice be recorded?</source>
        <translation>可以录下我的声音吗？</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
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
        <translation>电耗</translation>
    </message>
    <message>
        <source>Last 30 km</source>
        <translation>最近 30 km</translation>
    </message>
    <message>
        <source>From here</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>About %1 km in this mode</source>
        <translation>此模式约 %1 km</translation>
    </message>
</context>
<context>
    <name>ContactsTab</name>
    <message>
        <source>Say whom to call: while you drive, only some are listed.</source>
        <translation>请说要打给谁：行驶中只列出一部分。</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>No contacts here</source>
        <translation>这里没有联系人</translation>
    </message>
    <message>
        <source>Put a contacts.vcf into the folder of your life.</source>
        <translation>请把 contacts.vcf 放进你的资料文件夹。</translation>
    </message>
</context>
<context>
    <name>ConversationSheet</name>
    <message>
        <source>Nothing has been said yet</source>
        <translation>还没有对话</translation>
    </message>
    <message>
        <source>Hold the space bar and speak, tap the orb, or type below.</source>
        <translation>按住空格键说话，轻点光球，或在下方输入。</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>关闭对话</translation>
    </message>
    <message>
        <source>Ask or tell me something</source>
        <translation>问点什么，或告诉我做什么</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>Nothing planned</source>
        <translation>没有安排</translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>All day</source>
        <translation>全天</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Go there: %1</source>
        <translation>去那里：%1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>完成：%1</translation>
    </message>
</context>
<context>
    <name>DayView</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>天气</translation>
    </message>
</context>
<context>
    <name>DestinationCard</name>
    <message>
        <source>Arrival</source>
        <translation>到达</translation>
    </message>
    <message>
        <source>%1 min of it in traffic</source>
        <translation>其中堵车 %1 分钟</translation>
    </message>
    <message>
        <source>%1 % on arrival</source>
        <translation>到达时 %1%</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Stop guidance</source>
        <translation>结束导航</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Passenger temperature</source>
        <translation>副驾温度</translation>
    </message>
    <message>
        <source>Driver temperature</source>
        <translation>主驾温度</translation>
    </message>
</context>
<context>
    <name>DoorTiles</name>
    <message>
        <source>Driver</source>
        <translation>主驾</translation>
    </message>
    <message>
        <source>Passenger</source>
        <translation>副驾</translation>
    </message>
    <message>
        <source>Rear left</source>
        <translation>左后</translation>
    </message>
    <message>
        <source>Rear right</source>
        <translation>右后</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已上锁</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>已解锁</translation>
    </message>
    <message>
        <source>Door, %1</source>
        <translation>车门，%1</translation>
    </message>
    <message>
        <source>Child locks</source>
        <translation>儿童锁</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>后备箱</translation>
    </message>
    <message>
        <source>Front trunk</source>
        <translation>前备箱</translation>
    </message>
    <message>
        <source>Charge flap</source>
        <translation>充电口盖</translation>
    </message>
    <message>
        <source>Tilt roof</source>
        <translation>天窗上倾</translation>
    </message>
</context>
<context>
    <name>DriveMode</name>
    <message>
        <source>Eco</source>
        <translation>节能</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>运动</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>雨天</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>雪地</translation>
    </message>
</context>
<context>
    <name>DriveModes</name>
    <message>
        <source>Eco</source>
        <translation>节能</translation>
    </message>
    <message>
        <source>Softer pedal, less air conditioning, more range</source>
        <translation>踏板更柔和，空调更省，续航更长</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>For every day</source>
        <translation>适合日常</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>运动</translation>
    </message>
    <message>
        <source>Quick, and takes more energy</source>
        <translation>反应快，耗电更多</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>雨天</translation>
    </message>
    <message>
        <source>Starts gently on wet roads</source>
        <translation>湿滑路面柔和起步</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>雪地</translation>
    </message>
    <message>
        <source>Very gentle, with less regeneration</source>
        <translation>非常柔和，能量回收较少</translation>
    </message>
    <message>
        <source>Drive mode</source>
        <translation>驾驶模式</translation>
    </message>
</context>
<context>
    <name>DriveRow</name>
    <message>
        <source>%1 · toll %2 €</source>
        <translation>%1 · 过路费 %2 €</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>EndSheet</name>
    <message>
        <source>The next person may begin</source>
        <translation>下一位可以开始了</translation>
    </message>
    <message>
        <source>Thank you, that was all</source>
        <translation>谢谢，全部完成了</translation>
    </message>
    <message>
        <source>We stop here</source>
        <translation>我们到此为止</translation>
    </message>
    <message>
        <source>That is quite all right</source>
        <translation>完全没关系</translation>
    </message>
    <message>
        <source>Nothing was recorded. Thank you for your time.</source>
        <translation>没有记录任何内容。感谢您抽出时间。</translation>
    </message>
    <message>
        <source>Thank you for your time. You may leave the car.</source>
        <translation>感谢您抽出时间，您可以下车了。</translation>
    </message>
    <message>
        <source>Thank you. Please stay seated, somebody will be with you at once.</source>
        <translation>谢谢。请先坐好，马上有人过来。</translation>
    </message>
    <message>
        <source>You have helped us a lot. Somebody will be with you at once.</source>
        <translation>您帮了我们大忙，马上有人过来。</translation>
    </message>
</context>
<context>
    <name>EndpointButton</name>
    <message>
        <source>Stand-in</source>
        <translation>内置助手</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>The configured endpoint does not answer</source>
        <translation>所设的服务没有应答</translation>
    </message>
</context>
<context>
    <name>EnergyStrip</name>
    <message>
        <source>standing by</source>
        <translation>待机</translation>
    </message>
    <message>
        <source>%1 kW back into the battery</source>
        <translation>向电池回收 %1 kW</translation>
    </message>
    <message>
        <source>%1 kW to the wheels</source>
        <translation>驱动输出 %1 kW</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>充电</translation>
    </message>
    <message>
        <source>Driving</source>
        <translation>驾驶</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>电池</translation>
    </message>
    <message>
        <source>kWh/100 km</source>
        <translation>kWh/100 km</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>To service</source>
        <translation>距保养</translation>
    </message>
    <message>
        <source>%</source>
        <comment>unit</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>Washer fluid</source>
        <translation>玻璃水</translation>
    </message>
    <message>
        <source>Odometer</source>
        <translation>总里程</translation>
    </message>
</context>
<context>
    <name>EnergyWing</name>
    <message>
        <source>Range %1 km</source>
        <translation>续航 %1 公里</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>电池</translation>
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
        <translation>%1 分钟</translation>
    </message>
</context>
<context>
    <name>FanPicker</name>
    <message>
        <source>Fan</source>
        <translation>风量</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>%1 挡</translation>
    </message>
</context>
<context>
    <name>FavouritesPanel</name>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Along the route</source>
        <translation>沿途</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>营业中</translation>
    </message>
    <message>
        <source>Well rated</source>
        <translation>评分高</translation>
    </message>
    <message>
        <source>Inexpensive</source>
        <translation>实惠</translation>
    </message>
    <message>
        <source>Vegetarian</source>
        <translation>素食</translation>
    </message>
    <message>
        <source>Free now</source>
        <translation>有空位</translation>
    </message>
    <message>
        <source>150 kW and more</source>
        <translation>150 kW 以上</translation>
    </message>
</context>
<context>
    <name>FloorPlan</name>
    <message>
        <source>Plan of the house</source>
        <translation>房屋平面图</translation>
    </message>
</context>
<context>
    <name>Gears</name>
    <message>
        <source>Gear %1</source>
        <translation>%1 挡</translation>
    </message>
</context>
<context>
    <name>HeadUpSpeed</name>
    <message>
        <source>%1 km/h</source>
        <translation>时速 %1 公里</translation>
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
        <translation>车况良好</translation>
    </message>
    <message>
        <source>Something wants attention</source>
        <translation>有事项要留意</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Health</source>
        <translation>车况</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>保养</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Car Genius</source>
        <translation>车辆专家</translation>
    </message>
</context>
<context>
    <name>HiddenWords</name>
    <message>
        <source>Hidden while driving</source>
        <translation>行驶中不显示</translation>
    </message>
    <message>
        <source>I read it to you, and you answer by voice.</source>
        <translation>我读给你听，你用语音回复。</translation>
    </message>
</context>
<context>
    <name>HomeSettings</name>
    <message>
        <source>Home screen</source>
        <translation>主页</translation>
    </message>
    <message>
        <source>Move, size and swap the panels</source>
        <translation>移动、缩放、更换面板</translation>
    </message>
    <message>
        <source>Waits until we are parked</source>
        <translation>停好车后可更改</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>布置</translation>
    </message>
</context>
<context>
    <name>HouseFront</name>
    <message>
        <source>The house from outside</source>
        <translation>房屋外观</translation>
    </message>
</context>
<context>
    <name>HouseNotice</name>
    <message>
        <source>The house does not answer</source>
        <translation>家里没有回应</translation>
    </message>
    <message>
        <source>Connected with the house</source>
        <translation>已连接家里</translation>
    </message>
    <message>
        <source>Simulated house</source>
        <translation>模拟的家</translation>
    </message>
    <message>
        <source>Looking for the house …</source>
        <translation>正在连接家里…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>HousePanel</name>
    <message>
        <source>At home</source>
        <translation>家中</translation>
    </message>
    <message>
        <source>No scenes here</source>
        <translation>没有场景</translation>
    </message>
</context>
<context>
    <name>HouseSwitches</name>
    <message>
        <source>out of reach</source>
        <translation>联系不上</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>未锁</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Alarm off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>家中</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>离家</translation>
    </message>
</context>
<context>
    <name>HouseView</name>
    <message>
        <source>House</source>
        <translation>家</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>房间</translation>
    </message>
</context>
<context>
    <name>KeyRows</name>
    <message>
        <source>Hide the keys</source>
        <translation>收起键盘</translation>
    </message>
    <message>
        <source>space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>Lamps</name>
    <message>
        <source>Brake system</source>
        <translation>制动系统</translation>
    </message>
    <message>
        <source>Airbag</source>
        <translation>安全气囊</translation>
    </message>
    <message>
        <source>Coolant</source>
        <translation>冷却液</translation>
    </message>
    <message>
        <source>12-volt battery</source>
        <translation>12 伏蓄电池</translation>
    </message>
    <message>
        <source>Battery empty</source>
        <translation>电量耗尽</translation>
    </message>
    <message>
        <source>Seat belt</source>
        <translation>安全带</translation>
    </message>
    <message>
        <source>Door open</source>
        <translation>车门未关</translation>
    </message>
    <message>
        <source>Power reduced</source>
        <translation>功率受限</translation>
    </message>
    <message>
        <source>Anti-lock brakes</source>
        <translation>防抱死制动</translation>
    </message>
    <message>
        <source>Stability control</source>
        <translation>车身稳定系统</translation>
    </message>
    <message>
        <source>Tyre pressure</source>
        <translation>胎压</translation>
    </message>
    <message>
        <source>Battery low</source>
        <translation>电量低</translation>
    </message>
    <message>
        <source>Washer fluid</source>
        <translation>玻璃水</translation>
    </message>
    <message>
        <source>Service due</source>
        <translation>该保养了</translation>
    </message>
    <message>
        <source>Slippery road</source>
        <translation>路面湿滑</translation>
    </message>
    <message>
        <source>Low beam</source>
        <translation>近光灯</translation>
    </message>
    <message>
        <source>High beam</source>
        <translation>远光灯</translation>
    </message>
    <message>
        <source>Fog lights</source>
        <translation>前雾灯</translation>
    </message>
    <message>
        <source>Rear fog light</source>
        <translation>后雾灯</translation>
    </message>
    <message>
        <source>Hazard lights</source>
        <translation>危险警示灯</translation>
    </message>
    <message>
        <source>Parking light</source>
        <translation>示廓灯</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>正在充电</translation>
    </message>
</context>
<context>
    <name>LaneRow</name>
    <message>
        <source>Lanes: %1</source>
        <translation>车道：%1</translation>
    </message>
    <message>
        <source>take</source>
        <translation>走</translation>
    </message>
    <message>
        <source>not</source>
        <translation>不走</translation>
    </message>
</context>
<context>
    <name>LeavePad</name>
    <message>
        <source>Code</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>LetterView</name>
    <message>
        <source>All e-mails</source>
        <translation>全部邮件</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Reply by voice</source>
        <translation>语音回复</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>LevelButton</name>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>%1 挡</translation>
    </message>
</context>
<context>
    <name>LevelRow</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>LightControl</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>主驾</translation>
    </message>
    <message>
        <source>Passenger</source>
        <translation>副驾</translation>
    </message>
    <message>
        <source>Rear left</source>
        <translation>左后</translation>
    </message>
    <message>
        <source>Rear right</source>
        <translation>右后</translation>
    </message>
    <message>
        <source>Ambient light</source>
        <translation>氛围灯</translation>
    </message>
</context>
<context>
    <name>LightRow</name>
    <message>
        <source>Brightness, %1</source>
        <translation>亮度，%1</translation>
    </message>
    <message>
        <source>Warm white</source>
        <translation>暖白</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
</context>
<context>
    <name>LightTiles</name>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Low beam</source>
        <translation>近光灯</translation>
    </message>
    <message>
        <source>High beam</source>
        <translation>远光灯</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>示廓灯</translation>
    </message>
    <message>
        <source>Daytime</source>
        <translation>日行灯</translation>
    </message>
    <message>
        <source>Front fog</source>
        <translation>前雾灯</translation>
    </message>
    <message>
        <source>Rear fog</source>
        <translation>后雾灯</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>双闪</translation>
    </message>
</context>
<context>
    <name>LockNote</name>
    <message>
        <source>typing</source>
        <translation>打字</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>setup</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>停车后可用：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>LyricsPane</name>
    <message>
        <source>Lyrics</source>
        <translation>歌词</translation>
    </message>
    <message>
        <source>Choose some music</source>
        <translation>选首音乐</translation>
    </message>
    <message>
        <source>No words to sing here</source>
        <translation>这里没有歌词</translation>
    </message>
    <message>
        <source>Lyrics are hidden</source>
        <translation>歌词已隐藏</translation>
    </message>
    <message>
        <source>While we drive, just listen</source>
        <translation>行驶中，只管听</translation>
    </message>
    <message>
        <source>This piece is instrumental</source>
        <translation>这是纯音乐</translation>
    </message>
    <message>
        <source>The words come back when the car is parked</source>
        <translation>停好车后歌词会再出现</translation>
    </message>
    <message>
        <source>Show the lyrics</source>
        <translation>显示歌词</translation>
    </message>
</context>
<context>
    <name>MailTab</name>
    <message>
        <source>E-mails</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>还没有打开</translation>
    </message>
    <message>
        <source>Tap an e-mail, or have it read aloud.</source>
        <translation>点一封邮件，或让我朗读。</translation>
    </message>
    <message>
        <source>No e-mails yet</source>
        <translation>还没有邮件</translation>
    </message>
</context>
<context>
    <name>ManualPanel</name>
    <message>
        <source>Search the manual</source>
        <translation>搜索手册</translation>
    </message>
</context>
<context>
    <name>MapButtons</name>
    <message>
        <source>Back to the car</source>
        <translation>回到车辆</translation>
    </message>
    <message>
        <source>The whole route</source>
        <translation>整条路线</translation>
    </message>
    <message>
        <source>How the map lies</source>
        <translation>地图视角</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>缩小</translation>
    </message>
</context>
<context>
    <name>MediaPanel</name>
    <message>
        <source>Music</source>
        <translation>音乐</translation>
    </message>
    <message>
        <source>Tap play, or say what you like</source>
        <translation>点播放，或说出想听的</translation>
    </message>
    <message>
        <source>No sound device</source>
        <translation>没有音频设备</translation>
    </message>
</context>
<context>
    <name>MediaView</name>
    <message>
        <source>Up next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>音源</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>歌词</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音效</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音乐</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>浏览</translation>
    </message>
</context>
<context>
    <name>MemoryButton</name>
    <message>
        <source>Memory %1</source>
        <translation>记忆 %1</translation>
    </message>
    <message>
        <source>Hold: %1</source>
        <translation>长按存储 %1</translation>
    </message>
    <message>
        <source>Memory %1, hold to store</source>
        <translation>记忆 %1，长按存储</translation>
    </message>
    <message>
        <source>Memory %1 is empty, hold to store</source>
        <translation>记忆 %1 为空，长按存储</translation>
    </message>
</context>
<context>
    <name>MemoryList</name>
    <message>
        <source>What I remember about you, %1</source>
        <translation>%1，我记得关于你的事</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>全部忘掉</translation>
    </message>
    <message>
        <source>You often choose %1 degrees. Shall I remember that?</source>
        <translation>你常选 %1 度。要我记住吗？</translation>
    </message>
    <message>
        <source>Say it anew</source>
        <translation>重新说一遍</translation>
    </message>
    <message>
        <source>Nothing yet. Say “Remember that I like 22 degrees”, and I will.</source>
        <translation>还没有。说“记住我喜欢二十二度”，我就会记住。</translation>
    </message>
    <message>
        <source>I keep only what you ask me to keep, in this car alone. Others hear of it only if you share it; when two wishes collide, I ask.</source>
        <translation>我只记你让我记的，而且只存在这辆车里。你不分享，别人就听不到；两个人的喜好有冲突时，我会问。</translation>
    </message>
</context>
<context>
    <name>MemoryRow</name>
    <message>
        <source>Climate</source>
        <translation>空调</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>座椅</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>饮食</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>通讯</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>said by %1</source>
        <translation>%1说的</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>已分享</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep it to yourself</source>
        <translation>不再分享</translation>
    </message>
    <message>
        <source>Share with everyone in the car</source>
        <translation>与车上所有人分享</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>忘掉</translation>
    </message>
</context>
<context>
    <name>MessagesTab</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>还没有打开</translation>
    </message>
    <message>
        <source>Tap a message, or have it read aloud.</source>
        <translation>点一条消息，或让我朗读。</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>还没有消息</translation>
    </message>
</context>
<context>
    <name>MicrophoneButton</name>
    <message>
        <source>Microphone is on</source>
        <translation>麦克风已开</translation>
    </message>
    <message>
        <source>Microphone is off</source>
        <translation>麦克风已关</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>没有麦克风</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>已静音</translation>
    </message>
</context>
<context>
    <name>MirrorControl</name>
    <message>
        <source>Driver</source>
        <translation>主驾</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两侧</translation>
    </message>
    <message>
        <source>Passenger</source>
        <translation>副驾</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>后视镜</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下</translation>
    </message>
    <message>
        <source>In</source>
        <translation>内</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>外</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>加热</translation>
    </message>
    <message>
        <source>Wipers, windshield</source>
        <translation>前雨刮</translation>
    </message>
    <message>
        <source>Wiper, rear window</source>
        <translation>后雨刮</translation>
    </message>
</context>
<context>
    <name>NavigationView</name>
    <message>
        <source>Search a place</source>
        <translation>搜索地点</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭搜索</translation>
    </message>
    <message>
        <source>There is no map here</source>
        <translation>这里没有地图</translation>
    </message>
</context>
<context>
    <name>NoHouse</name>
    <message>
        <source>The house does not answer</source>
        <translation>家里没有回应</translation>
    </message>
    <message>
        <source>Looking for the house …</source>
        <translation>正在连接家里…</translation>
    </message>
    <message>
        <source>It may be without power or network. Its address and token are in the settings file, under [house].</source>
        <translation>可能断电或断网。它的地址和令牌在设置文件的 [house] 部分。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>NoMusic</name>
    <message>
        <source>No music here yet</source>
        <translation>这里还没有音乐</translation>
    </message>
    <message>
        <source>The demo music is made by: python -m app.dev.build music</source>
        <translation>生成演示音乐：python -m app.dev.build music</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>没有找到“%1”</translation>
    </message>
    <message>
        <source>Try another word, or look around by kind.</source>
        <translation>换个词试试，或按类别查找。</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>NowPlaying</name>
    <message>
        <source>Choose some music</source>
        <translation>选首音乐</translation>
    </message>
    <message>
        <source>Tap an album, or say: play something calm</source>
        <translation>点一张专辑，或说：放点轻松的音乐</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>取消收藏</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>添加到收藏</translation>
    </message>
    <message>
        <source>This car</source>
        <translation>本车</translation>
    </message>
    <message>
        <source>No sound device</source>
        <translation>没有音频设备</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>Podcast</source>
        <translation>播客</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
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
        <translation>翘起</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>OpeningPanes</name>
    <message>
        <source>Driver</source>
        <translation>主驾</translation>
    </message>
    <message>
        <source>Passenger</source>
        <translation>副驾</translation>
    </message>
    <message>
        <source>Rear left</source>
        <translation>左后</translation>
    </message>
    <message>
        <source>Rear right</source>
        <translation>右后</translation>
    </message>
    <message>
        <source>Shade left</source>
        <translation>左遮阳帘</translation>
    </message>
    <message>
        <source>Shade right</source>
        <translation>右遮阳帘</translation>
    </message>
    <message>
        <source>Shade back</source>
        <translation>后窗遮阳帘</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Sunroof</source>
        <translation>天窗</translation>
    </message>
    <message>
        <source>tilted</source>
        <translation>翘起</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Roof shade</source>
        <translation>天窗遮阳帘</translation>
    </message>
</context>
<context>
    <name>OrbButton</name>
    <message>
        <source>Talk to the car</source>
        <translation>和车对话</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>OtherScreens</name>
    <message>
        <source>Instruments and head-up</source>
        <translation>仪表和抬头显示</translation>
    </message>
    <message>
        <source>No other screen</source>
        <translation>没有其他屏幕</translation>
    </message>
    <message>
        <source>Instruments and head-up show on screens of their own</source>
        <translation>仪表和抬头显示各有自己的屏幕</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>仪表</translation>
    </message>
    <message>
        <source>Head-up</source>
        <translation>抬头显示</translation>
    </message>
    <message>
        <source>Shows in the windshield</source>
        <translation>显示在挡风玻璃上</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Head-up display</source>
        <translation>抬头显示</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>减少动效</translation>
    </message>
    <message>
        <source>Things appear without moving</source>
        <translation>内容直接出现，不移动</translation>
    </message>
    <message>
        <source>Waits until we are parked</source>
        <translation>停好车后可更改</translation>
    </message>
</context>
<context>
    <name>OwnSeat</name>
    <message>
        <source>Heating</source>
        <translation>加热</translation>
    </message>
    <message>
        <source>Seat heating</source>
        <translation>座椅加热</translation>
    </message>
    <message>
        <source>Fresh air</source>
        <translation>通风</translation>
    </message>
    <message>
        <source>Seat ventilation</source>
        <translation>座椅通风</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>阅读灯</translation>
    </message>
    <message>
        <source>Reading light</source>
        <translation>阅读灯</translation>
    </message>
</context>
<context>
    <name>PaneSlider</name>
    <message>
        <source>closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>PanelFrame</name>
    <message>
        <source>%1: column %2, row %3, %4 wide, %5 high</source>
        <translation>%1：第%2列，第%3行，宽%4，高%5</translation>
    </message>
    <message>
        <source>Arrow keys move it, with Shift they size it, Delete takes it away</source>
        <translation>方向键移动，加 Shift 调整大小，Delete 移除</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>移除%1</translation>
    </message>
</context>
<context>
    <name>PanelNames</name>
    <message>
        <source>Next turn</source>
        <translation>下一个路口</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>行程</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目的地</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音乐</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>续航</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>天气</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>家中</translation>
    </message>
    <message>
        <source>Map first</source>
        <translation>地图优先</translation>
    </message>
    <message>
        <source>Music first</source>
        <translation>音乐优先</translation>
    </message>
</context>
<context>
    <name>PanelTray</name>
    <message>
        <source>Not on home</source>
        <translation>不在主页上</translation>
    </message>
    <message>
        <source>Drag onto home</source>
        <translation>拖到主页上</translation>
    </message>
    <message>
        <source>Every panel is on home</source>
        <translation>所有面板都在主页上</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
</context>
<context>
    <name>PassengerScreen</name>
    <message>
        <source>My temperature</source>
        <translation>我的温度</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音乐</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>行程</translation>
    </message>
    <message>
        <source>My seat</source>
        <translation>我的座椅</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Talk to the car</source>
        <translation>和车说话</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>PassengerTop</name>
    <message>
        <source>%1 °C</source>
        <translation>%1°C</translation>
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
        <translation>主驾</translation>
    </message>
    <message>
        <source>Passenger</source>
        <translation>副驾</translation>
    </message>
    <message>
        <source>Rear left</source>
        <translation>左后</translation>
    </message>
    <message>
        <source>Rear right</source>
        <translation>右后</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>不在车上</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>谁在车上</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>记忆</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>%1 drives</source>
        <translation>%1在开车</translation>
    </message>
    <message>
        <source>As %1 likes it</source>
        <translation>按 %1 的喜好</translation>
    </message>
    <message>
        <source>Choose a person, then tap a seat to let them sit there.</source>
        <translation>先选人，再点座位让其入座。</translation>
    </message>
    <message>
        <source>While we drive, the driver stays the same, and nothing is deleted.</source>
        <translation>行驶中不换驾驶员，也不删除任何内容。</translation>
    </message>
</context>
<context>
    <name>PhoneView</name>
    <message>
        <source>Calls</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Messages · %1</source>
        <translation>消息 · %1</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
</context>
<context>
    <name>PlaceActions</name>
    <message>
        <source>Go here</source>
        <translation>去这里</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>出发</translation>
    </message>
    <message>
        <source>Stop on the way</source>
        <translation>途中停靠</translation>
    </message>
    <message>
        <source>A stop already</source>
        <translation>已是途经点</translation>
    </message>
    <message>
        <source>Save as home</source>
        <translation>设为家</translation>
    </message>
    <message>
        <source>Save as work</source>
        <translation>设为公司</translation>
    </message>
    <message>
        <source>Save as favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>取消收藏</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>PlaceFact</name>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>空闲 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 free</source>
        <translation>
            <numerusform>空闲 %n/%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceFacts</name>
    <message>
        <source>%1 · %2 reviews</source>
        <translation>%1 · %2 条评价</translation>
    </message>
    <message>
        <source>%1 kW</source>
        <translation>%1 kW</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 free</source>
        <translation>
            <numerusform>空闲 %n/%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>%1, %2 away</source>
        <translation>%1，距离 %2</translation>
    </message>
</context>
<context>
    <name>PlaceSigns</name>
    <message>
        <source>%1 · %2 free</source>
        <translation>%1 · 空闲 %2</translation>
    </message>
    <message>
        <source>%1 · 1 free</source>
        <translation>%1 · 空闲 1</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Days</source>
        <translation>日程</translation>
    </message>
</context>
<context>
    <name>PlanRoom</name>
    <message>
        <source>light on</source>
        <translation>灯亮着</translation>
    </message>
    <message>
        <source>light off</source>
        <translation>灯关着</translation>
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
        <translation>合计</translation>
    </message>
    <message>
        <source>≥ %1 %</source>
        <translation>≥ %1%</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>Fuller</source>
        <translation>更充实</translation>
    </message>
    <message>
        <source>Cheaper</source>
        <translation>更省钱</translation>
    </message>
    <message>
        <source>Calmer</source>
        <translation>更轻松</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>保存行程</translation>
    </message>
    <message>
        <source>Share as page and calendar</source>
        <translation>以网页和日历分享</translation>
    </message>
    <message>
        <source>Discard the plan</source>
        <translation>放弃行程</translation>
    </message>
    <message>
        <source>Set off</source>
        <translation>出发</translation>
    </message>
</context>
<context>
    <name>PlannedStop</name>
    <message>
        <source>%1 to %2 % · %3 min · %4 kW</source>
        <translation>%1% 到 %2% · %3 分钟 · %4 kW</translation>
    </message>
    <message>
        <source>+%1 min on the way</source>
        <translation>多绕 %1 分钟</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>顺路</translation>
    </message>
    <message>
        <source>%1 min wait</source>
        <translation>等候 %1 分钟</translation>
    </message>
</context>
<context>
    <name>ProgrammeList</name>
    <message>
        <source>Radio</source>
        <translation>电台</translation>
    </message>
    <message>
        <source>Podcasts</source>
        <translation>播客</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>not built yet</source>
        <translation>尚未生成</translation>
    </message>
    <message>
        <source>No stations yet</source>
        <translation>还没有电台</translation>
    </message>
    <message>
        <source>No podcasts yet</source>
        <translation>还没有播客</translation>
    </message>
    <message>
        <source>They are listed in assets/media</source>
        <translation>它们列在 assets/media 里</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 题，共 %2 题</translation>
    </message>
</context>
<context>
    <name>Quarrel</name>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>风量</translation>
    </message>
    <message>
        <source>Seat heating</source>
        <translation>座椅加热</translation>
    </message>
    <message>
        <source>Seat ventilation</source>
        <translation>座椅通风</translation>
    </message>
    <message>
        <source>Ambient light</source>
        <translation>氛围灯</translation>
    </message>
    <message>
        <source>Ambient brightness</source>
        <translation>氛围灯亮度</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>cyan</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>white</source>
        <translation>白色</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Add a comment</source>
        <translation>添加意见</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>您的意见</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>Is there anything you would like to add?</source>
        <translation>您还有什么想补充的吗？</translation>
    </message>
</context>
<context>
    <name>RangePanel</name>
    <message>
        <source>Range %1 km, battery %2 %</source>
        <translation>续航 %1 公里，电量 %2%</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>续航</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>ReachToggle</name>
    <message>
        <source>Range on the map</source>
        <translation>地图上的续航</translation>
    </message>
    <message>
        <source>%1 km by road</source>
        <translation>按道路 %1 km</translation>
    </message>
</context>
<context>
    <name>ReadingLights</name>
    <message>
        <source>Driver</source>
        <translation>主驾</translation>
    </message>
    <message>
        <source>Passenger</source>
        <translation>副驾</translation>
    </message>
    <message>
        <source>Rear left</source>
        <translation>左后</translation>
    </message>
    <message>
        <source>Rear right</source>
        <translation>右后</translation>
    </message>
    <message>
        <source>Reading lights</source>
        <translation>阅读灯</translation>
    </message>
    <message>
        <source>Reading light, %1</source>
        <translation>阅读灯，%1</translation>
    </message>
    <message>
        <source>Brightness, %1</source>
        <translation>亮度，%1</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Page %1 · %2</source>
        <translation>第 %1 页 · %2</translation>
    </message>
    <message>
        <source>Section before</source>
        <translation>上一节</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>下一节</translation>
    </message>
    <message>
        <source>The owner&apos;s manual</source>
        <translation>用户手册</translation>
    </message>
    <message>
        <source>Choose a section, or ask: “How do I pump up the tyres?”</source>
        <translation>选一节看看，或者直接问：“怎么给轮胎打气？”</translation>
    </message>
</context>
<context>
    <name>Regeneration</name>
    <message>
        <source>Regeneration</source>
        <translation>能量回收</translation>
    </message>
    <message>
        <source>Coast</source>
        <translation>滑行</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>轻</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>常用</translation>
    </message>
    <message>
        <source>One pedal</source>
        <translation>单踏板</translation>
    </message>
    <message>
        <source>%1 % of braking comes back into the battery</source>
        <translation>制动能量有 %1% 回到电池</translation>
    </message>
</context>
<context>
    <name>RemoteDesk</name>
    <message>
        <source>Remote</source>
        <translation>遥控器</translation>
    </message>
    <message>
        <source>A phone is the remote</source>
        <translation>用手机当遥控器</translation>
    </message>
    <message>
        <source>Whoever has the address can use it, until this is off</source>
        <translation>在关闭之前，知道地址的人都能使用</translation>
    </message>
    <message>
        <source>Off: nothing listens</source>
        <translation>关闭：不监听任何连接</translation>
    </message>
    <message>
        <source>Scan with the phone, in the same network as this computer</source>
        <translation>用手机扫描，手机须与本机在同一网络</translation>
    </message>
</context>
<context>
    <name>ReplayBar</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>On</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Jump to</source>
        <translation>跳转到</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>time was up</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>知情同意</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>致谢</translation>
    </message>
</context>
<context>
    <name>ReplayLine</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Emergency stop</source>
        <translation>紧急停止</translation>
    </message>
    <message>
        <source>Gone on with</source>
        <translation>继续进行</translation>
    </message>
</context>
<context>
    <name>ResponsePad</name>
    <message>
        <source>Touch when it lights up</source>
        <translation>灯亮即触</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Places found</source>
        <translation>找到的地点</translation>
    </message>
</context>
<context>
    <name>RoomControls</name>
    <message>
        <source>out of reach</source>
        <translation>联系不上</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>暖气</translation>
    </message>
    <message>
        <source>now %1°</source>
        <translation>现在 %1°</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>RouteAhead</name>
    <message>
        <source>%1 left  ·  %2</source>
        <translation>剩余 %1  ·  %2</translation>
    </message>
    <message>
        <source>Plan a trip</source>
        <translation>规划行程</translation>
    </message>
</context>
<context>
    <name>RouteChoices</name>
    <message>
        <source>Fastest</source>
        <translation>最快</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>最短</translation>
    </message>
    <message>
        <source>No tolls</source>
        <translation>不走收费</translation>
    </message>
    <message>
        <source>Least energy</source>
        <translation>最省电</translation>
    </message>
    <message>
        <source>%1 € toll</source>
        <translation>过路费 %1 €</translation>
    </message>
    <message>
        <source>%1 €</source>
        <translation>%1 €</translation>
    </message>
    <message>
        <source>%1 · +%2 min</source>
        <translation>%1 · +%2 分钟</translation>
    </message>
</context>
<context>
    <name>SayList</name>
    <message>
        <source>What you can say</source>
        <translation>你可以这样说</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Ask for warmth, music, a place, a window, or how the car is.</source>
        <translation>可以要暖一点、音乐、去某地、开窗，或问问车况。</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Navigation</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>行程</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>舒适</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>House</source>
        <translation>家</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Car Genius</source>
        <translation>车辆专家</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>ScreenSettings</name>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Screen: language and theme wait while we drive</source>
        <translation>屏幕：行驶中不能更改语言和主题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>白天</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>夜间</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Text normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>特大</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>亮度</translation>
    </message>
</context>
<context>
    <name>SeatControl</name>
    <message>
        <source>Driver</source>
        <translation>主驾</translation>
    </message>
    <message>
        <source>Passenger</source>
        <translation>副驾</translation>
    </message>
    <message>
        <source>Rear left</source>
        <translation>左后</translation>
    </message>
    <message>
        <source>Rear right</source>
        <translation>右后</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>座椅</translation>
    </message>
</context>
<context>
    <name>SeatFigure</name>
    <message>
        <source>Picture of the seat</source>
        <translation>座椅图示</translation>
    </message>
</context>
<context>
    <name>SeatParts</name>
    <message>
        <source>Position</source>
        <translation>前后位置</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Backrest</source>
        <translation>靠背</translation>
    </message>
    <message>
        <source>Back support</source>
        <translation>腰托</translation>
    </message>
    <message>
        <source>Cushion</source>
        <translation>坐垫</translation>
    </message>
    <message>
        <source>Headrest</source>
        <translation>头枕</translation>
    </message>
    <message>
        <source>Leg rest</source>
        <translation>腿托</translation>
    </message>
    <message>
        <source>Foot rest</source>
        <translation>脚托</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
</context>
<context>
    <name>SeatPlan</name>
    <message>
        <source>Driver</source>
        <translation>主驾</translation>
    </message>
    <message>
        <source>Passenger</source>
        <translation>副驾</translation>
    </message>
    <message>
        <source>Rear left</source>
        <translation>左后</translation>
    </message>
    <message>
        <source>Rear right</source>
        <translation>右后</translation>
    </message>
    <message>
        <source>Who sits where</source>
        <translation>谁坐在哪里</translation>
    </message>
    <message>
        <source>Guest or nobody</source>
        <translation>客人或空座</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>客人</translation>
    </message>
</context>
<context>
    <name>SeatTiles</name>
    <message>
        <source>Wave</source>
        <translation>波浪</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>脉冲</translation>
    </message>
    <message>
        <source>Knead</source>
        <translation>揉捏</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>拉伸</translation>
    </message>
    <message>
        <source>Seat heating</source>
        <translation>座椅加热</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>加热</translation>
    </message>
    <message>
        <source>Seat ventilation</source>
        <translation>座椅通风</translation>
    </message>
    <message>
        <source>Cool</source>
        <translation>制冷</translation>
    </message>
    <message>
        <source>Massage</source>
        <translation>按摩</translation>
    </message>
    <message>
        <source>Massage mode: %1</source>
        <translation>按摩模式：%1</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>Easy entry</source>
        <translation>便捷进出</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections of the manual</source>
        <translation>手册目录</translation>
    </message>
    <message>
        <source>The manual has nothing on this. Try another word, or ask by voice.</source>
        <translation>手册里没有相关内容。换个词试试，或者直接开口问。</translation>
    </message>
</context>
<context>
    <name>SectionText</name>
    <message>
        <source>The whole section is here when we are parked. Ask, and I tell you what it says.</source>
        <translation>停好车后可看全文。问我，我就讲给你听。</translation>
    </message>
</context>
<context>
    <name>ServicePanel</name>
    <message>
        <source>Book at %1</source>
        <translation>预约%1</translation>
    </message>
    <message>
        <source>The workshop has no free time.</source>
        <translation>服务中心没有空位。</translation>
    </message>
    <message>
        <source>Done so far</source>
        <translation>以往记录</translation>
    </message>
    <message>
        <source>No visit to a workshop is written down.</source>
        <translation>没有到店记录。</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Phrases and about</source>
        <translation>例句与关于</translation>
    </message>
    <message>
        <source>Screens and voice</source>
        <translation>屏幕和语音</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Showing</source>
        <translation>展示</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>ShowDesk</name>
    <message>
        <source>Show</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>第 %1 个，共 %2 个 · %3</translation>
    </message>
    <message>
        <source>%1 scenes</source>
        <translation>%1 个场景</translation>
    </message>
    <message>
        <source>No scenes: its file cannot be read</source>
        <translation>没有场景：文件无法读取</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>回到开头</translation>
    </message>
</context>
<context>
    <name>SongList</name>
    <message>
        <source>Songs</source>
        <translation>歌曲</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>取消收藏</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>添加到收藏</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>接着播放</translation>
    </message>
</context>
<context>
    <name>SoundPane</name>
    <message>
        <source>Flat</source>
        <translation>平直</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>低音</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>人声</translation>
    </message>
    <message>
        <source>Treble</source>
        <translation>高音</translation>
    </message>
    <message>
        <source>Rock</source>
        <translation>摇滚</translation>
    </message>
    <message>
        <source>Pop</source>
        <translation>流行</translation>
    </message>
    <message>
        <source>Jazz</source>
        <translation>爵士</translation>
    </message>
    <message>
        <source>Classical</source>
        <translation>古典</translation>
    </message>
    <message>
        <source>Electronic</source>
        <translation>电子</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Little</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Much</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Equaliser</source>
        <translation>均衡器</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>中音</translation>
    </message>
    <message>
        <source>Louder with speed</source>
        <translation>随速音量</translation>
    </message>
    <message>
        <source>Two loudspeakers, both in front: to the rear means quieter</source>
        <translation>只有前面两个扬声器：向后即更轻</translation>
    </message>
</context>
<context>
    <name>SourcesPane</name>
    <message>
        <source>Radio</source>
        <translation>电台</translation>
    </message>
    <message>
        <source>Podcasts</source>
        <translation>播客</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>蓝牙</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>音源</translation>
    </message>
    <message>
        <source>No stick is connected</source>
        <translation>没有插入 U 盘</translation>
    </message>
    <message>
        <source>A folder of audio files takes its place: usb in [cockpit] of the settings file</source>
        <translation>可用一个音频文件夹代替：设置文件 [cockpit] 中的 usb</translation>
    </message>
    <message>
        <source>No phone plays music here</source>
        <translation>没有手机在这里播放音乐</translation>
    </message>
    <message>
        <source>This car has no Bluetooth receiver for music</source>
        <translation>本车没有蓝牙音乐接收器</translation>
    </message>
</context>
<context>
    <name>SpeedDial</name>
    <message>
        <source>%1 km/h, gear %2</source>
        <translation>时速 %1 公里，%2 挡</translation>
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
        <translation>限速 %1，你已超速</translation>
    </message>
    <message>
        <source>Speed limit %1</source>
        <translation>限速 %1</translation>
    </message>
</context>
<context>
    <name>SpeedWarning</name>
    <message>
        <source>Speed warning</source>
        <translation>超速提醒</translation>
    </message>
    <message>
        <source>Your own limit is %1 km/h; a touch goes back to the signs</source>
        <translation>自定限速是 %1 km/h，点一下恢复按路牌提醒</translation>
    </message>
    <message>
        <source>km/h above the sign</source>
        <translation>超出限速（km/h）</translation>
    </message>
</context>
<context>
    <name>Stamp</name>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>StandDesk</name>
    <message>
        <source>Stand</source>
        <translation>展台</translation>
    </message>
    <message>
        <source>When nobody is there, the screen shows what one can say</source>
        <translation>没有人时，屏幕会显示可以说的话</translation>
    </message>
    <message>
        <source>Off: the screen stays as it is left</source>
        <translation>关闭：屏幕保持原样</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
</context>
<context>
    <name>StarterTiles</name>
    <message>
        <source>Quiet days at the lake</source>
        <translation>湖边静享时光</translation>
    </message>
    <message>
        <source>Up into the mountains</source>
        <translation>走进山里</translation>
    </message>
    <message>
        <source>Along the coast</source>
        <translation>沿着海岸</translation>
    </message>
    <message>
        <source>Wine and good food</source>
        <translation>美酒佳肴</translation>
    </message>
    <message>
        <source>Out with the family</source>
        <translation>全家出游</translation>
    </message>
    <message>
        <source>Museums in town</source>
        <translation>城里的博物馆</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
</context>
<context>
    <name>Starters</name>
    <message>
        <source>Favourites and nearby</source>
        <translation>收藏与附近</translation>
    </message>
</context>
<context>
    <name>StationCard</name>
    <message numerus="yes">
        <source>%n of %1 free</source>
        <translation>
            <numerusform>空闲 %n/%1</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1 taken</source>
        <translation>%1 个全部占用</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关门</translation>
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
        <translation>+%1 分钟</translation>
    </message>
    <message>
        <source>A stop on the way</source>
        <translation>途经点</translation>
    </message>
    <message>
        <source>Add %1 as a stop</source>
        <translation>把 %1 加为途经点</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>去 %1</translation>
    </message>
    <message>
        <source>%1 is a stop on the way</source>
        <translation>%1是途经点</translation>
    </message>
</context>
<context>
    <name>StationList</name>
    <message>
        <source>This map knows no charger for this car.</source>
        <translation>地图上没有适合这辆车的充电站。</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>%1 °C</source>
        <translation>%1°C</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>关闭“%1”</translation>
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
        <translation>减少</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>StopCard</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Before the stop above</source>
        <translation>移到上一站之前</translation>
    </message>
    <message>
        <source>After the stop below</source>
        <translation>移到下一站之后</translation>
    </message>
    <message>
        <source>Leave this stop out</source>
        <translation>去掉这一站</translation>
    </message>
</context>
<context>
    <name>StopList</name>
    <message>
        <source>Bring %1 forward</source>
        <translation>把 %1 提前</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>去掉 %1</translation>
    </message>
</context>
<context>
    <name>StopOffers</name>
    <message>
        <source>Nothing else fits here</source>
        <translation>没有其他合适的选择</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>换成</translation>
    </message>
</context>
<context>
    <name>StopPlan</name>
    <message>
        <source>Arrive with</source>
        <translation>到达电量</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>You arrive with %1 %</source>
        <translation>到达时有 %1%</translation>
    </message>
    <message>
        <source>No charging stop is planned.</source>
        <translation>没有规划充电站。</translation>
    </message>
    <message>
        <source>Stops are planned for a route. Where shall it go?</source>
        <translation>充电站按路线规划。要去哪里？</translation>
    </message>
    <message>
        <source>Plan stops</source>
        <translation>规划充电站</translation>
    </message>
</context>
<context>
    <name>StudyRail</name>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>TaskCard</name>
    <message>
        <source>Task %1 of %2</source>
        <translation>任务 %1/%2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>我完成了</translation>
    </message>
    <message>
        <source>I give up</source>
        <translation>我放弃</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>While we drive, just say it</source>
        <translation>行驶中，直接说就行</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <source>All messages</source>
        <translation>全部消息</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>呼叫%1</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Reply by voice</source>
        <translation>语音回复</translation>
    </message>
</context>
<context>
    <name>TimerList</name>
    <message>
        <source>Timers</source>
        <translation>计时器</translation>
    </message>
    <message>
        <source>No timer is running.</source>
        <translation>没有正在运行的计时器。</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
</context>
<context>
    <name>TimerRow</name>
    <message>
        <source>Timer %1</source>
        <translation>计时器 %1</translation>
    </message>
    <message>
        <source>rings at %1</source>
        <translation>%1 响</translation>
    </message>
    <message>
        <source>Stop the timer</source>
        <translation>停止计时器</translation>
    </message>
</context>
<context>
    <name>ToneCurve</name>
    <message>
        <source>Equaliser curve</source>
        <translation>均衡曲线</translation>
    </message>
</context>
<context>
    <name>TopLine</name>
    <message>
        <source>%1 °C</source>
        <translation>%1°C</translation>
    </message>
</context>
<context>
    <name>TrackList</name>
    <message>
        <source>Up next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>This track again and again</source>
        <translation>一直重复这首</translation>
    </message>
    <message>
        <source>Then silence</source>
        <translation>然后安静</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>移出队列</translation>
    </message>
    <message>
        <source>A station goes on by itself</source>
        <translation>电台会自己继续</translation>
    </message>
    <message>
        <source>Nothing comes next</source>
        <translation>接下来没有内容</translation>
    </message>
    <message>
        <source>Then from the beginning</source>
        <translation>然后从头开始</translation>
    </message>
</context>
<context>
    <name>TrafficOffer</name>
    <message>
        <source>%1 min faster</source>
        <translation>快 %1 分钟</translation>
    </message>
    <message>
        <source>Another route avoids the traffic ahead.</source>
        <translation>另一条路线可以避开前方拥堵。</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>改走</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>不变</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Play in order</source>
        <translation>顺序播放</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>随机播放</translation>
    </message>
    <message>
        <source>Previous track</source>
        <translation>上一首</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>下一首</translation>
    </message>
    <message>
        <source>Do not repeat</source>
        <translation>不重复</translation>
    </message>
    <message>
        <source>Repeat this track</source>
        <translation>重复这首</translation>
    </message>
    <message>
        <source>Repeat everything</source>
        <translation>全部循环</translation>
    </message>
</context>
<context>
    <name>TrayChip</name>
    <message>
        <source>Puts it on home where there is room</source>
        <translation>放到主页的空位</translation>
    </message>
</context>
<context>
    <name>TripMeter</name>
    <message>
        <source>Sunny</source>
        <translation>晴</translation>
    </message>
    <message>
        <source>Partly cloudy</source>
        <translation>多云</translation>
    </message>
    <message>
        <source>Cloudy</source>
        <translation>阴</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>雨</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>雪</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>雾</translation>
    </message>
    <message>
        <source>Hail</source>
        <translation>冰雹</translation>
    </message>
    <message>
        <source>Thunderstorm</source>
        <translation>雷暴</translation>
    </message>
    <message>
        <source>Driven</source>
        <translation>已行驶</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>行驶时间</translation>
    </message>
    <message>
        <source>km/h</source>
        <translation>km/h</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均速度</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>per 100 km</source>
        <translation>每百公里</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Battery now</source>
        <translation>当前电量</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1°C</translation>
    </message>
</context>
<context>
    <name>TripStart</name>
    <message>
        <source>Where to, and for how long?</source>
        <translation>去哪里，玩多久？</translation>
    </message>
    <message>
        <source>Back to the route</source>
        <translation>返回路线</translation>
    </message>
    <message>
        <source>Tap one, or say what you wish.</source>
        <translation>点一个，或说出你的愿望。</translation>
    </message>
</context>
<context>
    <name>TripView</name>
    <message>
        <source>Putting the trip together</source>
        <translation>正在规划行程</translation>
    </message>
</context>
<context>
    <name>TripWishes</name>
    <message>
        <source>Soon</source>
        <translation>近期</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>成人</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>儿童</translation>
    </message>
    <message>
        <source>Arrive with</source>
        <translation>到达电量</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Vegetarian</source>
        <translation>素食</translation>
    </message>
    <message>
        <source>Vegan</source>
        <translation>纯素</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>饮食</translation>
    </message>
</context>
<context>
    <name>TuneWing</name>
    <message>
        <source>Nothing plays</source>
        <translation>没有播放</translation>
    </message>
    <message>
        <source>Position in the track</source>
        <translation>播放进度</translation>
    </message>
</context>
<context>
    <name>TurnRow</name>
    <message>
        <source>Stand-in</source>
        <translation>内置助手</translation>
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
        <translation>回到车辆</translation>
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
        <translation>导航不播报</translation>
    </message>
    <message>
        <source>Guidance says little</source>
        <translation>导航简短播报</translation>
    </message>
    <message>
        <source>Guidance says everything</source>
        <translation>导航完整播报</translation>
    </message>
</context>
<context>
    <name>VoiceSettings</name>
    <message>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>助手</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>导航播报</translation>
    </message>
    <message>
        <source>Language of guidance</source>
        <translation>导航语言</translation>
    </message>
    <message>
        <source>A tap takes the next one</source>
        <translation>点按切换下一种</translation>
    </message>
    <message>
        <source>As the screen</source>
        <translation>跟随屏幕</translation>
    </message>
    <message>
        <source>Microphone off</source>
        <translation>关闭麦克风</translation>
    </message>
    <message>
        <source>Nothing is heard</source>
        <translation>不会听到任何声音</translation>
    </message>
    <message>
        <source>Listens when you ask it to</source>
        <translation>你要求时才会聆听</translation>
    </message>
</context>
<context>
    <name>VolumeRow</name>
    <message>
        <source>Sound on</source>
        <translation>打开声音</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>已静音</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>WarningRow</name>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>Position in the track</source>
        <translation>播放进度</translation>
    </message>
</context>
<context>
    <name>WayWing</name>
    <message>
        <source>No destination</source>
        <translation>没有目的地</translation>
    </message>
</context>
<context>
    <name>WeatherPanel</name>
    <message>
        <source>Weather</source>
        <translation>天气</translation>
    </message>
</context>
<context>
    <name>WeatherStrip</name>
    <message>
        <source>Weather</source>
        <translation>天气</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>WhereToPanel</name>
    <message>
        <source>Where to?</source>
        <translation>去哪里？</translation>
    </message>
    <message>
        <source>Search a place</source>
        <translation>搜索地点</translation>
    </message>
</context>
<context>
    <name>WiperRow</name>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>间歇</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>慢速</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Wash</source>
        <translation>清洗</translation>
    </message>
</context>
<context>
    <name>ZoneControl</name>
    <message>
        <source>now %1°</source>
        <translation>现在 %1°</translation>
    </message>
    <message>
        <source>Seat heating, %1</source>
        <translation>座椅加热，%1</translation>
    </message>
    <message>
        <source>Seat ventilation, %1</source>
        <translation>座椅通风，%1</translation>
    </message>
    <message>
        <source>Reading light, %1</source>
        <translation>阅读灯，%1</translation>
    </message>
</context>
</TS>
