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
        <source>Air</source>
        <translation>空气</translation>
    </message>
    <message>
        <source>Windshield</source>
        <translation>前挡</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>头部</translation>
    </message>
    <message>
        <source>Feet</source>
        <translation>脚部</translation>
    </message>
    <message>
        <source>A/C</source>
        <translation>空调</translation>
    </message>
    <message>
        <source>Recirculate</source>
        <translation>内循环</translation>
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
        <source>Front defrost</source>
        <translation>前挡除雾</translation>
    </message>
    <message>
        <source>Rear defrost</source>
        <translation>后挡除雾</translation>
    </message>
    <message>
        <source>Seats off</source>
        <translation>关闭座椅</translation>
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
        <translation>红</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白</translation>
    </message>
    <message>
        <source>Ambient light</source>
        <translation>氛围灯</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1，%2 %</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Ambient brightness</source>
        <translation>氛围灯亮度</translation>
    </message>
</context>
<context>
    <name>AmbientRing</name>
    <message>
        <source>Ambient light color</source>
        <translation>氛围灯颜色</translation>
    </message>
    <message>
        <source>Ambient light</source>
        <translation>氛围灯</translation>
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
    <name>BatteryCurve</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>CabinPlan</name>
    <message>
        <source>Plan of the cabin</source>
        <translation>座舱平面图</translation>
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
    <name>CaptionPanel</name>
    <message>
        <source>I am listening…</source>
        <translation>我在听…</translation>
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
        <source>That has been undone already.</source>
        <translation>这一步已经撤销过了。</translation>
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
        <source>There is no route to stop on; say where to go first.</source>
        <translation>还没有路线可以停靠，请先说去哪里。</translation>
    </message>
    <message>
        <source>The stops on the way stay.</source>
        <translation>途经点保持不变。</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Please say either a value or a change.</source>
        <translation>请说一个数值，或者要调多少。</translation>
    </message>
    <message>
        <source>That goes from {low:g} to {high:g}.</source>
        <translation>可调范围是 {low:g} 到 {high:g}。</translation>
    </message>
    <message>
        <source>Please say on or off, a colour or a brightness.</source>
        <translation>请说打开或关闭、一种颜色或者亮度。</translation>
    </message>
    <message>
        <source>Please say how far, or to tilt it.</source>
        <translation>请说打开多少，或者翘起。</translation>
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
        <source>day</source>
        <translation>白天</translation>
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
        <source>started</source>
        <translation>已开始</translation>
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
        <source>tilted</source>
        <translation>翘起</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已上锁</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>已解锁</translation>
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
        <source>Music</source>
        <translation>音乐</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>随机播放</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目的地</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>途经站</translation>
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
        <source>Doors</source>
        <translation>车门</translation>
    </message>
    <message>
        <source>Seat heating</source>
        <translation>座椅加热</translation>
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
        <source>Windows</source>
        <translation>车窗</translation>
    </message>
    <message>
        <source>Reading lights</source>
        <translation>阅读灯</translation>
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
        <source>Music is silent: Qt&apos;s sound library misses a part; install libpulse0.</source>
        <translation>音乐没有声音：Qt 的声音库缺少组件，请安装 libpulse0。</translation>
    </message>
    <message>
        <source>{title} cannot be played: run &apos;python -m app.dev.build music&apos;.</source>
        <translation>无法播放“{title}”：请运行“python -m app.dev.build music”。</translation>
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
        <translation>还没有路线，请先说去哪里。</translation>
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
        <translation>{charge} 充到 {after} %</translation>
    </message>
    <message>
        <source>Arrive with {charge} %</source>
        <translation>到达时剩 {charge} %</translation>
    </message>
    <message>
        <source>{charge} % battery</source>
        <translation>电量 {charge} %</translation>
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
        <source>Saved places could not be read; the file is kept as {file}.</source>
        <translation>收藏的地点无法读取，文件已保留为 {file}。</translation>
    </message>
    <message>
        <source>Saved places cannot be written to {file} ({reason}); free or own it.</source>
        <translation>收藏的地点无法写入 {file}（{reason}），请腾出空间或改权限。</translation>
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
        <source>Night</source>
        <translation>过夜</translation>
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
        <translation>%1 公里后保养</translation>
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
    <name>CardFlow</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
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
        <translation>美食</translation>
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
        <translation>%1 千瓦</translation>
    </message>
</context>
<context>
    <name>ChargingCard</name>
    <message>
        <source>%1 kW · %2 left</source>
        <translation>%1 千瓦 · 还需 %2</translation>
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
        <translation>%1 公里</translation>
    </message>
    <message>
        <source>%1 km when charged to %2 %</source>
        <translation>充到 %2% 可行驶 %1 公里</translation>
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
        <translation>现在 %1 °C，25 °C 充电最快</translation>
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
        <translation>途经站</translation>
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
    <name>ComfortView</name>
    <message>
        <source>Seats</source>
        <translation>座椅</translation>
    </message>
    <message>
        <source>Air and light</source>
        <translation>空气与灯光</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>舒适</translation>
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
        <translation>到达时 %1 %</translation>
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
    <name>EndpointButton</name>
    <message>
        <source>Stand-in</source>
        <translation>内置助手</translation>
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
        <translation>%1 公里</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>充电</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>电池</translation>
    </message>
    <message>
        <source>kWh/100 km</source>
        <translation>kWh/百公里</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>km</source>
        <translation>公里</translation>
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
        <translation>150 千瓦以上</translation>
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
        <source>Albums</source>
        <translation>专辑</translation>
    </message>
    <message>
        <source>Up next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>浏览</translation>
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
        <translation>选一点音乐</translation>
    </message>
    <message>
        <source>Tap an album, or say: play something calm</source>
        <translation>点一张专辑，或说：放点轻松的音乐</translation>
    </message>
    <message>
        <source>This car</source>
        <translation>本车</translation>
    </message>
    <message>
        <source>No sound device</source>
        <translation>没有音频设备</translation>
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
        <source>Windows</source>
        <translation>车窗</translation>
    </message>
    <message>
        <source>Roof</source>
        <translation>车顶</translation>
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
        <source>Shade</source>
        <translation>遮阳帘</translation>
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
    <name>PaneSlider</name>
    <message>
        <source>closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
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
    <message>
        <source>%1 of %2 free</source>
        <translation>空闲 %1/%2</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>空闲 %1</translation>
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
        <translation>%1 千瓦</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>空闲 %1/%2</translation>
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
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Days</source>
        <translation>日程</translation>
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
        <translation>%1% 到 %2% · %3 分钟 · %4 千瓦</translation>
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
    <name>RangePanel</name>
    <message>
        <source>Range %1 km, battery %2 %</source>
        <translation>续航 %1 公里，电量 %2 %</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>续航</translation>
    </message>
    <message>
        <source>km</source>
        <translation>公里</translation>
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
        <translation>按道路 %1 公里</translation>
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
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Colors</source>
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
        <source>Brightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Things appear without moving</source>
        <translation>内容直接出现，不再移动</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Screen and voice</source>
        <translation>屏幕与语音</translation>
    </message>
    <message>
        <source>Phrases and about</source>
        <translation>说法与关于</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
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
    <message>
        <source>%1 of %2 free</source>
        <translation>空闲 %1/%2</translation>
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
        <translation>%1 千瓦</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>千瓦</translation>
    </message>
    <message>
        <source>+%1 min</source>
        <translation>+%1 分钟</translation>
    </message>
    <message>
        <source>Add %1 as a stop</source>
        <translation>把 %1 加为途经点</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>去 %1</translation>
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
        <translation>%1 °C</translation>
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
        <translation>增加</translation>
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
    <name>TextField</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>TrackList</name>
    <message>
        <source>Up next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>The same track again</source>
        <translation>再放一遍这首</translation>
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
        <translation>不循环</translation>
    </message>
    <message>
        <source>Repeat this track</source>
        <translation>单曲循环</translation>
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
        <translation>局部多云</translation>
    </message>
    <message>
        <source>Cloudy</source>
        <translation>多云</translation>
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
        <translation>%1 °C</translation>
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
        <translation>点一个，或说出您的愿望。</translation>
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
    <name>TyreLabel</name>
    <message>
        <source>bar</source>
        <translation>bar</translation>
    </message>
</context>
<context>
    <name>VehicleSwitches</name>
    <message>
        <source>Locked</source>
        <translation>已上锁</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>已解锁</translation>
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
        <source>Tilt roof</source>
        <translation>翘起天窗</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>示廓灯</translation>
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
        <source>Fog</source>
        <translation>雾灯</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>双闪</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>全部关闭</translation>
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
    <name>Waveform</name>
    <message>
        <source>Position in the track</source>
        <translation>播放进度</translation>
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
