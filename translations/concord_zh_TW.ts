<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>&amp;New project…</source>
        <translation>新增專案(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>開啟專案(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample project</source>
        <translation>開啟範例專案(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Export chart…</source>
        <translation>匯出圖表(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>關閉專案(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>標註(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>圖表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Terms</source>
        <translation>術語(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Search or run…</source>
        <translation>搜尋或執行(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一處(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>下一處(&amp;F)</translation>
    </message>
    <message>
        <source>Other &amp;column</source>
        <translation>另一欄(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next figure</source>
        <translation>下一個數字(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous figure</source>
        <translation>上一個數字(&amp;P)</translation>
    </message>
    <message>
        <source>Next fin&amp;ding</source>
        <translation>下一個發現(&amp;D)</translation>
    </message>
    <message>
        <source>Previous f&amp;inding</source>
        <translation>上一個發現(&amp;I)</translation>
    </message>
    <message>
        <source>Next in the &amp;list</source>
        <translation>清單的下一項(&amp;L)</translation>
    </message>
    <message>
        <source>Previous in the lis&amp;t</source>
        <translation>清單的上一項(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Make a claim from the selection</source>
        <translation>以選取處新增主張(&amp;M)</translation>
    </message>
    <message>
        <source>Claim &amp;card</source>
        <translation>主張卡片(&amp;C)</translation>
    </message>
    <message>
        <source>Mark as &amp;unverified</source>
        <translation>標為未核實(&amp;U)</translation>
    </message>
    <message>
        <source>Mark as &amp;verified</source>
        <translation>標為已核實(&amp;V)</translation>
    </message>
    <message>
        <source>Mark as &amp;disputed</source>
        <translation>標為有爭議(&amp;D)</translation>
    </message>
    <message>
        <source>Mark as &amp;wrong</source>
        <translation>標為錯誤(&amp;W)</translation>
    </message>
    <message>
        <source>Mark as &amp;outdated</source>
        <translation>標為過時(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Remove claim</source>
        <translation>移除主張(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Waive finding…</source>
        <translation>略過發現(&amp;W)…</translation>
    </message>
    <message>
        <source>C&amp;laims panel</source>
        <translation>主張面板(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Findings panel</source>
        <translation>發現面板(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;hart strip</source>
        <translation>圖表列(&amp;H)</translation>
    </message>
    <message>
        <source>Larger te&amp;xt</source>
        <translation>放大文字(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>縮小文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>標準文字大小(&amp;N)</translation>
    </message>
    <message>
        <source>Language of the s&amp;ystem</source>
        <translation>依系統語言(&amp;Y)</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>使用指南(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>按鍵(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Concord</source>
        <translation>關於Concord(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>工作區(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>主張(&amp;C)</translation>
    </message>
    <message>
        <source>Fi&amp;nding</source>
        <translation>發現(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>佈景(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>Write the &amp;suggestion</source>
        <translation>寫入建議(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Read the article again</source>
        <translation>重新讀取文章(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit claim</source>
        <translation>編輯主張(&amp;E)</translation>
    </message>
    <message>
        <source>Theme of the &amp;system</source>
        <translation>系統的主題(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>淺色主題(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>深色主題(&amp;D)</translation>
    </message>
    <message>
        <source>S&amp;epia theme</source>
        <translation>米黃主題(&amp;E)</translation>
    </message>
    <message>
        <source>Article &amp;details…</source>
        <translation>文章資料(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Next doubtful bead</source>
        <translation>下一組存疑的對齊(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous doubtful bead</source>
        <translation>上一組存疑的對齊(&amp;P)</translation>
    </message>
    <message>
        <source>Next bead that is not &amp;one to one</source>
        <translation>下一組不是一對一的對齊(&amp;O)</translation>
    </message>
    <message>
        <source>Previous bead that is not one &amp;to one</source>
        <translation>上一組不是一對一的對齊(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Confirm the bead</source>
        <translation>確認這組對齊(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Unpin the bead</source>
        <translation>取消確認(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Merge with the next bead</source>
        <translation>與下一組合併(&amp;M)</translation>
    </message>
    <message>
        <source>Merge with the pre&amp;vious bead</source>
        <translation>與上一組合併(&amp;V)</translation>
    </message>
    <message>
        <source>Give the &amp;last sentence to the next bead</source>
        <translation>把最後一句交給下一組(&amp;L)</translation>
    </message>
    <message>
        <source>Take the &amp;first sentence of the next bead</source>
        <translation>收進下一組的第一句(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Doubtful beads panel</source>
        <translation>存疑對齊面板(&amp;D)</translation>
    </message>
    <message>
        <source>Align&amp;ment</source>
        <translation>對齊(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Split the bead at the sentence</source>
        <translation>從這一句拆成兩組(&amp;S)</translation>
    </message>
    <message>
        <source>Move the sentence do&amp;wn a bead</source>
        <translation>把這一句移到下一組(&amp;W)</translation>
    </message>
    <message>
        <source>Move the sentence up a b&amp;ead</source>
        <translation>把這一句移到上一組(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Detach the sentence from its counterpart</source>
        <translation>讓這一句沒有對應(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Claim</name>
    <message>
        <source>about</source>
        <translation>約</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>逾</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>不到</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>nearly</source>
        <translation>近</translation>
    </message>
    <message>
        <source>first half of %1</source>
        <translation>%1年上半年</translation>
    </message>
    <message>
        <source>second half of %1</source>
        <translation>%1年下半年</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation>%2年第%1季</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>未核實</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已核實</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>有爭議</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>過時</translation>
    </message>
    <message>
        <source>no qualifier</source>
        <translation>無限定語</translation>
    </message>
</context>
<context>
    <name>DocumentFilter</name>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>純文字</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有檔案</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>Import article</source>
        <translation>匯入文章</translation>
    </message>
    <message>
        <source>Make claim</source>
        <translation>建立主張</translation>
    </message>
    <message>
        <source>Change claim</source>
        <translation>修改主張</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>設定狀態</translation>
    </message>
    <message>
        <source>Remove claim</source>
        <translation>移除主張</translation>
    </message>
    <message>
        <source>Waive finding</source>
        <translation>略過發現</translation>
    </message>
    <message>
        <source>Reopen finding</source>
        <translation>重新開啟發現</translation>
    </message>
    <message>
        <source>Correct translation</source>
        <translation>更正譯文</translation>
    </message>
    <message>
        <source>Add claims</source>
        <translation>新增主張</translation>
    </message>
    <message>
        <source>Remove claims</source>
        <translation>移除主張</translation>
    </message>
    <message>
        <source>Import series</source>
        <translation>匯入數列</translation>
    </message>
    <message>
        <source>Sample project</source>
        <translation>範例專案</translation>
    </message>
    <message>
        <source>Change article details</source>
        <translation>修改文章資料</translation>
    </message>
    <message>
        <source>Merge beads</source>
        <translation>合併對齊</translation>
    </message>
    <message>
        <source>Split bead</source>
        <translation>拆開對齊</translation>
    </message>
    <message>
        <source>Shift bead edge</source>
        <translation>移動對齊的邊界</translation>
    </message>
    <message>
        <source>Move sentence</source>
        <translation>移動句子</translation>
    </message>
    <message>
        <source>Detach sentence</source>
        <translation>解除句子的對應</translation>
    </message>
    <message>
        <source>Confirm alignment</source>
        <translation>確認對齊</translation>
    </message>
    <message>
        <source>Unpin alignment</source>
        <translation>取消確認對齊</translation>
    </message>
    <message>
        <source>Import alignment</source>
        <translation>匯入對齊</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>%1 was not found. Check the name and try again.</source>
        <translation>找不到%1。請檢查名稱後再試一次。</translation>
    </message>
    <message>
        <source>%1 cannot be used (%2). Correct it and try again.</source>
        <translation>%1無法使用（%2）。請更正後再試一次。</translation>
    </message>
    <message>
        <source>%1 cannot be read as text (%2). Choose another file or name its encoding.</source>
        <translation>%1無法當成文字讀取（%2）。請改選其他檔案，或指定編碼。</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Choose another place or check the permissions.</source>
        <translation>%1無法寫入（%2）。請改選其他位置，或檢查權限。</translation>
    </message>
    <message>
        <source>%1 is not a Concord project. Choose a .concord file.</source>
        <translation>%1不是 Concord 專案。請選擇 .concord 檔案。</translation>
    </message>
    <message>
        <source>%1 was made by a newer Concord. Update the program to open it.</source>
        <translation>%1由較新版的 Concord 建立。請更新程式後再開啟。</translation>
    </message>
    <message>
        <source>%1 has changed in the meantime, so nothing was done. Look at it and try again.</source>
        <translation>%1在這段時間已有變動，因此沒有執行。請看過後再試一次。</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Close it there and try again.</source>
        <translation>%1正由另一個程式使用。請在該處關閉後再試一次。</translation>
    </message>
    <message>
        <source>The disk is full, so %1 was not saved. Make room and try again.</source>
        <translation>磁碟已滿，%1沒有儲存。請騰出空間後再試一次。</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Open a backup of it.</source>
        <translation>%1已損壞（%2）。請開啟它的備份。</translation>
    </message>
    <message>
        <source>The project %1 could not be read or written (%2). Try again; if it stays, open a backup.</source>
        <translation>專案%1無法讀寫（%2）。請再試一次；若仍如此，請開啟備份。</translation>
    </message>
    <message>
        <source>%1 holds no text. Choose another file.</source>
        <translation>%1沒有文字。請改選其他檔案。</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB. Choose a smaller file, or a part of it.</source>
        <translation>%1超過64 MB。請改選較小的檔案，或只取其中一部分。</translation>
    </message>
    <message>
        <source>%1 is of no kind Concord reads. Save it as DOCX, ODT, HTML or plain text and choose that.</source>
        <translation>Concord讀不了%1這種檔案。請另存為DOCX、ODT、HTML或純文字，再選那個檔案。</translation>
    </message>
    <message>
        <source>%1 is nested too deeply to be an article. Save it anew, or as plain text, and choose that.</source>
        <translation>%1的結構層層相套，不像文章。請重新儲存或存成純文字，再選那個檔案。</translation>
    </message>
    <message>
        <source>%1 defines entities of its own, which Concord does not follow. Save it anew and choose that.</source>
        <translation>%1自行定義了實體，Concord不會展開。請重新儲存，再選那個檔案。</translation>
    </message>
    <message>
        <source>%1 took longer than a minute to read. Save it as plain text and choose that.</source>
        <translation>讀取%1超過一分鐘。請存成純文字，再選那個檔案。</translation>
    </message>
    <message>
        <source>%1 has over a million paragraphs. Choose a part of it.</source>
        <translation>%1超過一百萬段。請只取其中一部分。</translation>
    </message>
    <message>
        <source>%1 has over 10,000 pages. Choose a part of it.</source>
        <translation>%1超過一萬頁。請只取其中一部分。</translation>
    </message>
    <message>
        <source>%1 is locked with a password. Save it without one and choose that.</source>
        <translation>%1設有密碼。請另存為沒有密碼的檔案，再選那個檔案。</translation>
    </message>
    <message>
        <source>%1 holds pictures of pages and no text. Choose a file with text in it.</source>
        <translation>%1只有頁面的影像，沒有文字。請改選含有文字的檔案。</translation>
    </message>
    <message>
        <source>%1 is no complete PDF. Fetch or save it anew.</source>
        <translation>%1不是完整的PDF。請重新下載或儲存。</translation>
    </message>
    <message>
        <source>%1 holds over 20,000 files. Save it anew with its word processor and choose that.</source>
        <translation>%1內含超過兩萬個檔案。請用文書處理程式重新儲存，再選那個檔案。</translation>
    </message>
    <message>
        <source>%1 unpacks to more than 256 MB. Save it without pictures and choose that.</source>
        <translation>%1解壓縮後超過256 MB。請去掉圖片另存，再選那個檔案。</translation>
    </message>
    <message>
        <source>%1 unpacks to more than 200 times its size. Save it anew with its word processor and choose that.</source>
        <translation>%1解壓縮後是原本的兩百倍以上。請用文書處理程式重新儲存，再選那個檔案。</translation>
    </message>
    <message>
        <source>%1 is no complete document. Fetch or save it anew.</source>
        <translation>%1不是完整的文件。請重新下載或儲存。</translation>
    </message>
    <message>
        <source>%1 cannot be read anew in this encoding, since it does not keep the bytes of its file. Make a new project from the file and choose its encoding there.</source>
        <translation>%1已不保有檔案原來的位元組，無法改用這種編碼重讀。請用原檔案新增專案，並在那裡選擇編碼。</translation>
    </message>
    <message>
        <source>%1 lacks a part it names. Fetch or save it anew.</source>
        <translation>%1缺少它所列出的部分。請重新下載或儲存。</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>這份文字</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>%1 became %2: off by a power of ten.</source>
        <translation>%1譯成%2：差了十的次方倍。</translation>
    </message>
    <message>
        <source>%1 became %2: the unit of thousands, millions, 萬 or 億 is wrong.</source>
        <translation>%1譯成%2：千、百萬、萬或億的單位弄錯了。</translation>
    </message>
    <message>
        <source>%1 became %2: the digits differ.</source>
        <translation>%1譯成%2：數字不同。</translation>
    </message>
    <message>
        <source>%1 became %2: the unit or currency differs.</source>
        <translation>%1譯成%2：單位或幣別不同。</translation>
    </message>
    <message>
        <source>%1 became %2: percent and percentage points are not the same.</source>
        <translation>%1譯成%2：百分比與百分點不同。</translation>
    </message>
    <message>
        <source>%1 became %2: the multiple is meant in another sense.</source>
        <translation>%1譯成%2：倍數的意思不同。</translation>
    </message>
    <message>
        <source>%1 became %2: the date differs.</source>
        <translation>%1譯成%2：日期不同。</translation>
    </message>
    <message>
        <source>%1 became %2: one end of the range differs.</source>
        <translation>%1譯成%2：區間的一端不同。</translation>
    </message>
    <message>
        <source>%1 became %2: the qualifier differs.</source>
        <translation>%1譯成%2：修飾語不同。</translation>
    </message>
    <message>
        <source>%1 became %2: the values differ.</source>
        <translation>%1譯成%2：數值不同。</translation>
    </message>
    <message>
        <source>%1 is not in the translation.</source>
        <translation>譯文中沒有%1。</translation>
    </message>
    <message>
        <source>%2 is not in the source.</source>
        <translation>原文中沒有%2。</translation>
    </message>
    <message>
        <source>Not translated: %1</source>
        <translation>未譯：%1</translation>
    </message>
    <message>
        <source>Not in the source: %2</source>
        <translation>原文所無：%2</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>改為%1</translation>
    </message>
    <message>
        <source>%1 is written %2 here; the house form is %3.</source>
        <translation>%1在此寫成%2；本社寫法是%3。</translation>
    </message>
    <message>
        <source>%1 became %2: only one of them is hedged as a bound.</source>
        <translation>%1譯成%2：只有一邊帶有上限或下限的說法。</translation>
    </message>
    <message>
        <source>%1 became %2: the hedges say the opposite.</source>
        <translation>%1譯成%2：上限與下限說反了。</translation>
    </message>
    <message>
        <source>“%5”: by its other figures it would be %4.</source>
        <translation>「%5」：依其他數字推算，應為%4。</translation>
    </message>
    <message>
        <source>%5 here, but %4 where the same is said before.</source>
        <translation>這裡是%5，前面說同一件事時是%4。</translation>
    </message>
</context>
<context>
    <name>Interface</name>
    <message>
        <source>en</source>
        <extracomment>The BCP 47 tag of this translation: &quot;zh-Hant&quot; for Traditional Chinese. It chooses numbers and fonts.</extracomment>
        <translation>zh-Hant</translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>capital spending</source>
        <translation>資本支出</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>虧損</translation>
    </message>
    <message>
        <source>profit</source>
        <translation>獲利</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>營收</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>funding</source>
        <translation>募資</translation>
    </message>
    <message>
        <source>valuation</source>
        <translation>估值</translation>
    </message>
    <message>
        <source>market value</source>
        <translation>市值</translation>
    </message>
    <message>
        <source>users</source>
        <translation>用戶數</translation>
    </message>
    <message>
        <source>headcount</source>
        <translation>員工人數</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>debt</source>
        <translation>債務</translation>
    </message>
    <message>
        <source>interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>interest rate</source>
        <translation>利率</translation>
    </message>
    <message>
        <source>dividend</source>
        <translation>股利</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>稅</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>利潤率</translation>
    </message>
    <message>
        <source>pay</source>
        <translation>薪酬</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>罰款</translation>
    </message>
    <message>
        <source>subsidy</source>
        <translation>補助</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>預算</translation>
    </message>
    <message>
        <source>acquisition</source>
        <translation>收購</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>stake</source>
        <translation>持股</translation>
    </message>
    <message>
        <source>market share</source>
        <translation>市占率</translation>
    </message>
    <message>
        <source>shipments</source>
        <translation>出貨量</translation>
    </message>
    <message>
        <source>production</source>
        <translation>產量</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>產能</translation>
    </message>
    <message>
        <source>emissions</source>
        <translation>排放量</translation>
    </message>
    <message>
        <source>exports</source>
        <translation>出口</translation>
    </message>
    <message>
        <source>imports</source>
        <translation>進口</translation>
    </message>
    <message>
        <source>inflation</source>
        <translation>通膨</translation>
    </message>
    <message>
        <source>GDP</source>
        <translation>國內生產毛額</translation>
    </message>
    <message>
        <source>population</source>
        <translation>人口</translation>
    </message>
    <message>
        <source>unemployment</source>
        <translation>失業</translation>
    </message>
    <message>
        <source>deaths</source>
        <translation>死亡人數</translation>
    </message>
    <message>
        <source>injured</source>
        <translation>受傷人數</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>得票</translation>
    </message>
    <message>
        <source>donation</source>
        <translation>捐款</translation>
    </message>
    <message>
        <source>area</source>
        <translation>面積</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>距離</translation>
    </message>
    <message>
        <source>age</source>
        <translation>年齡</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>溫度</translation>
    </message>
    <message>
        <source>patients</source>
        <translation>病患人數</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>Figures that differ</source>
        <translation>數字不符</translation>
    </message>
    <message>
        <source>A figure of the translation has another value than its counterpart in the source.</source>
        <translation>譯文的數字與原文對應處的值不同。</translation>
    </message>
    <message>
        <source>Figures left out</source>
        <translation>漏譯的數字</translation>
    </message>
    <message>
        <source>A figure of the source has no counterpart in the translation.</source>
        <translation>原文的數字在譯文中沒有對應。</translation>
    </message>
    <message>
        <source>Figures added</source>
        <translation>多出的數字</translation>
    </message>
    <message>
        <source>A figure of the translation has no counterpart in the source.</source>
        <translation>譯文的數字在原文中沒有對應。</translation>
    </message>
    <message>
        <source>Names in two forms</source>
        <translation>名稱不一致</translation>
    </message>
    <message>
        <source>One name is written in more than one way in the translation.</source>
        <translation>同一個名稱在譯文中有不只一種寫法。</translation>
    </message>
    <message>
        <source>Sentences left out</source>
        <translation>漏譯的句子</translation>
    </message>
    <message>
        <source>A sentence of the source has no counterpart in the translation.</source>
        <translation>原文的句子在譯文中沒有對應。</translation>
    </message>
    <message>
        <source>Sentences added</source>
        <translation>多出的句子</translation>
    </message>
    <message>
        <source>A sentence of the translation has no counterpart in the source.</source>
        <translation>譯文的句子在原文中沒有對應。</translation>
    </message>
    <message>
        <source>Hedges lost or turned</source>
        <translation>限定語遺漏或相反</translation>
    </message>
    <message>
        <source>One language sets a bound on a figure, such as at least, and the other does not or sets the opposite one.</source>
        <translation>一種語言為數字設了界限，例如「至少」，另一種語言沒有設，或設了相反的界限。</translation>
    </message>
    <message>
        <source>Figures that do not add up</source>
        <translation>數字兜不攏</translation>
    </message>
    <message>
        <source>A share, a change, a multiple or a total stated in a sentence does not follow from its other figures.</source>
        <translation>句中所說的占比、增減、倍數或總和，與句中其他數字算出來的不符。</translation>
    </message>
    <message>
        <source>One thing with two values</source>
        <translation>同一件事有兩個數值</translation>
    </message>
    <message>
        <source>The same words about the same name are followed by another value elsewhere in this text.</source>
        <translation>同一個名稱、同樣的說法，在文中別處卻接著另一個數值。</translation>
    </message>
</context>
<context>
    <name>concord::ArticleDetailsPage</name>
    <message>
        <source>Write a title for the article.</source>
        <translation>請寫下文章的標題。</translation>
    </message>
    <message>
        <source>Write the date as year-month-day, such as 2025-04-14, or leave it empty.</source>
        <translation>日期請寫成年-月-日，例如2025-04-14，或留空。</translation>
    </message>
    <message>
        <source>Choose an encoding the text can be read in.</source>
        <translation>請選擇讀得出這份文字的編碼。</translation>
    </message>
    <message>
        <source>Article details</source>
        <translation>文章資料</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>譯文</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>concord::ArticleFields</name>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>撰文者</translation>
    </message>
    <message>
        <source>Date of the source</source>
        <translation>原文日期</translation>
    </message>
    <message>
        <source>2025-04-14</source>
        <translation>2025-04-14</translation>
    </message>
</context>
<context>
    <name>concord::BeadActions</name>
    <message>
        <source>All beads are one to one.</source>
        <translation>每一組都是一對一。</translation>
    </message>
    <message>
        <source>Nothing to change here.</source>
        <translation>這裡沒有可以更動的。</translation>
    </message>
    <message>
        <source>No bead is doubtful.</source>
        <translation>沒有存疑的對齊。</translation>
    </message>
</context>
<context>
    <name>concord::BitextReader</name>
    <message>
        <source>Ctrl+click asks whether to open it.</source>
        <translation>按住Ctrl再按一下，會先詢問是否開啟。</translation>
    </message>
</context>
<context>
    <name>concord::ChartDataModel</name>
    <message>
        <source>Entity</source>
        <translation>主體</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>出處</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>未核實</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已核實</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>有爭議</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>有誤</translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>已過時</translation>
    </message>
</context>
<context>
    <name>concord::ChartDataPanel</name>
    <message>
        <source>Data</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Before publishing</source>
        <translation>發布之前</translation>
    </message>
    <message>
        <source>Values of the chart</source>
        <translation>圖表數值</translation>
    </message>
</context>
<context>
    <name>concord::ChartPanel</name>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Write this chart to files in both languages</source>
        <translation>將此圖表以兩種語言寫入檔案</translation>
    </message>
    <message>
        <source>Language of the chart</source>
        <translation>圖表語言</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>圖表</translation>
    </message>
    <message>
        <source>No charts yet. A chart is drawn from claims with a metric, such as loss or valuation, or from an imported series.</source>
        <translation>尚無圖表。圖表取自帶有指標（如虧損、估值）的主張，或匯入的數列。</translation>
    </message>
</context>
<context>
    <name>concord::ChartStrip</name>
    <message>
        <source>Charts are drawn from claims and imported series. Make one in Charts (Ctrl+2).</source>
        <translation>圖表取自主張與匯入的數列。請到「圖表」（Ctrl+2）建立。</translation>
    </message>
</context>
<context>
    <name>concord::ClaimCard</name>
    <message>
        <source>Write a number, such as 4400000, 4.4m or 440萬.</source>
        <translation>請寫數字，例如4400000、4.4m或440萬。</translation>
    </message>
    <message>
        <source>The first value is above the second.</source>
        <translation>第一個數值大於第二個。</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>主體</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>限定語</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>出處</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>陳述</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Lower bound</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Upper bound</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>2024, 2024-Q3, 2024-10</source>
        <translation>2024、2024-Q3、2024-10</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>是誰說的</translation>
    </message>
    <message>
        <source>Pick one claim to see its fields here. E goes into them, Esc comes back to the list.</source>
        <translation>選一則主張，這裡就會顯示它的欄位。按 E 進入欄位，按 Esc 回到清單。</translation>
    </message>
    <message>
        <source>Not a calendar period; charts leave it out.</source>
        <translation>不是曆法上的期間，圖表不會畫出。</translation>
    </message>
</context>
<context>
    <name>concord::ClaimDelegate</name>
    <message>
        <source>No attribution</source>
        <translation>未註明出處</translation>
    </message>
</context>
<context>
    <name>concord::ClaimsModel</name>
    <message>
        <source>Passage gone</source>
        <translation>原句已不在</translation>
    </message>
    <message>
        <source>Passage unclear</source>
        <translation>位置不明</translation>
    </message>
    <message>
        <source>Passage rewritten</source>
        <translation>原句已改寫</translation>
    </message>
</context>
<context>
    <name>concord::ClaimsPanel</name>
    <message>
        <source>Edit claim</source>
        <translation>編輯主張</translation>
    </message>
    <message>
        <source>Remove claim</source>
        <translation>移除主張</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>Select a figure or a passage in the reader and press C. It becomes a claim with its value, its attribution and its place in both texts.</source>
        <translation>在閱讀區選取一個數字或一段文字，按C，就會成為一則主張，帶有數值、出處，以及它在兩種語言中的位置。</translation>
    </message>
    <message>
        <source>No claim has these words. Esc clears the filter.</source>
        <translation>沒有主張含有這些字。按Esc清除篩選。</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>主張</translation>
    </message>
    <message>
        <source>Filter by entity, metric or words</source>
        <translation>以主體、指標或文字篩選</translation>
    </message>
</context>
<context>
    <name>concord::CommandPalette</name>
    <message>
        <source>Search or run</source>
        <translation>搜尋或執行</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>找不到這個名稱。</translation>
    </message>
</context>
<context>
    <name>concord::Desk</name>
    <message>
        <source>Source</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>譯文</translation>
    </message>
    <message>
        <source>This value is from an imported series; no sentence states it.</source>
        <translation>這個數值來自匯入的數列，文中沒有句子提到。</translation>
    </message>
</context>
<context>
    <name>concord::DoubtfulPanel</name>
    <message>
        <source>Doubtful beads</source>
        <translation>存疑的對齊</translation>
    </message>
    <message>
        <source>Doubtful beads: %1</source>
        <translation>存疑的對齊：%1組</translation>
    </message>
    <message>
        <source>Beads the alignment is not sure of are listed here. There are none.</source>
        <translation>系統沒有把握的對齊會列在這裡。目前沒有。</translation>
    </message>
</context>
<context>
    <name>concord::FindingDelegate</name>
    <message>
        <source>Paragraph %1</source>
        <translation>第%1段</translation>
    </message>
</context>
<context>
    <name>concord::FindingsModel</name>
    <message>
        <source>Waived</source>
        <translation>已略過</translation>
    </message>
</context>
<context>
    <name>concord::FindingsPanel</name>
    <message>
        <source>Take the waiver back</source>
        <translation>取消略過</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>略過…</translation>
    </message>
    <message>
        <source>Nothing to report: figures, names and sentences agree.</source>
        <translation>沒有發現：數字、名稱與句子都一致。</translation>
    </message>
    <message>
        <source>Where the two languages disagree, it is listed here. ] goes to the next finding, W waives one with a reason.</source>
        <translation>兩種語言不一致之處會列在這裡。按]到下一個發現，按W寫下理由並略過。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>發現</translation>
    </message>
    <message>
        <source>Why is this no mistake?</source>
        <translation>為什麼這不是錯誤？</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>需要寫下理由。</translation>
    </message>
</context>
<context>
    <name>concord::GuideWindow</name>
    <message>
        <source>The guide is missing from this installation.</source>
        <translation>這份安裝裡沒有使用指南。</translation>
    </message>
    <message>
        <source>Concord guide</source>
        <translation>Concord使用指南</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>Single letters and digits act while no text field has the focus.</source>
        <translation>單一字母與數字鍵，只在游標不在文字欄位時有作用。</translation>
    </message>
</context>
<context>
    <name>concord::MainWindow</name>
    <message>
        <source>Open project</source>
        <translation>開啟專案</translation>
    </message>
    <message>
        <source>Concord projects (*.concord)</source>
        <translation>Concord 專案 (*.concord)</translation>
    </message>
    <message>
        <source>Export the charts to a folder</source>
        <translation>將圖表匯出到資料夾</translation>
    </message>
    <message>
        <source>Concord %1. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Concord %1。依 GNU 通用公共授權條款第3版或其後版本發布的自由軟體。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>已將%n個檔案寫入%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已復原：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>%1 is no web address, so it is not opened.</source>
        <translation>%1不是網址，因此沒有開啟。</translation>
    </message>
    <message>
        <source>Open this link in the browser?</source>
        <translation>要用瀏覽器開啟這個連結嗎？</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>開啟連結</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed bead(s) no longer fit the text and are aligned automatically again.</source>
        <translation>
            <numerusform>有%n組確認過的對齊已經不符內文，改回自動對齊。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::NamesModel</name>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <translation>
            <numerusform>%1，%n次</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Most used</source>
        <translation>最常用</translation>
    </message>
    <message>
        <source>Also used</source>
        <translation>也寫成</translation>
    </message>
</context>
<context>
    <name>concord::NamesPanel</name>
    <message numerus="yes">
        <source>%n in several forms</source>
        <translation>
            <numerusform>%n個有多種寫法</numerusform>
        </translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Names and the forms they are written in</source>
        <translation>名稱與各種寫法</translation>
    </message>
    <message>
        <source>Names that the translation uses are listed here with the forms they are written in. A name with more than one form is marked; click a form to walk through its places.</source>
        <translation>譯文用到的名稱與寫法會列在這裡。有不只一種寫法的名稱會加上標記；點選寫法，可逐一走訪它出現之處。</translation>
    </message>
</context>
<context>
    <name>concord::NewProjectPage</name>
    <message>
        <source>Where to keep the project</source>
        <translation>專案要存在哪裡</translation>
    </message>
    <message>
        <source>Concord projects (*.concord)</source>
        <translation>Concord專案 (*.concord)</translation>
    </message>
    <message>
        <source>Choose a source, a translation, or both.</source>
        <translation>請選擇原文、譯文，或兩者。</translation>
    </message>
    <message>
        <source>Source and translation are the same file. Choose another one for one of them.</source>
        <translation>原文與譯文是同一個檔案，請為其中一個另選檔案。</translation>
    </message>
    <message>
        <source>Write the date as year-month-day, such as 2025-04-14, or leave it empty.</source>
        <translation>日期請寫成年-月-日，例如2025-04-14，或留空。</translation>
    </message>
    <message>
        <source>Choose where to keep the project.</source>
        <translation>請選擇專案要存在哪裡。</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another name for the project.</source>
        <translation>已有同名的檔案，請為專案另取名稱。</translation>
    </message>
    <message>
        <source>The folder for the project does not exist. Choose another one.</source>
        <translation>存放專案的資料夾不存在，請另選一個。</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新增專案</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>譯文</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>專案檔</translation>
    </message>
    <message>
        <source>Swap source and translation</source>
        <translation>對調原文與譯文</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>建立專案</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>The source could not be read. Choose it again, or clear it.</source>
        <translation>原文無法讀取。請重新選擇或清除。</translation>
    </message>
    <message>
        <source>The translation could not be read. Choose it again, or clear it.</source>
        <translation>譯文無法讀取。請重新選擇或清除。</translation>
    </message>
</context>
<context>
    <name>concord::OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>大綱</translation>
    </message>
</context>
<context>
    <name>concord::SeverityCounts</name>
    <message>
        <source>%1 errors, %2 warnings, %3 notes</source>
        <translation>%1個錯誤、%2個警告、%3個提示</translation>
    </message>
</context>
<context>
    <name>concord::StatusLine</name>
    <message numerus="yes">
        <source>%n bead(s)</source>
        <translation>
            <numerusform>%n組對齊</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 doubtful</source>
        <translation>%1（%2組存疑）</translation>
    </message>
    <message>
        <source>%1 of %2 figures agree</source>
        <translation>%2組數字中%1組相符</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n則主張</numerusform>
        </translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>唯讀</translation>
    </message>
    <message>
        <source>all changes saved</source>
        <translation>所有變更皆已儲存</translation>
    </message>
    <message>
        <source>Reading the article</source>
        <translation>正在讀取文章</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1, %2 confirmed</source>
        <translation>%1（%2組已確認）</translation>
    </message>
    <message>
        <source>%1, %2 confirmed, %3 doubtful</source>
        <translation>%1（%2組已確認、%3組存疑）</translation>
    </message>
</context>
<context>
    <name>concord::TextCard</name>
    <message>
        <source>Choose a file: %1</source>
        <translation>選擇檔案：%1</translation>
    </message>
    <message>
        <source>There is no text in the clipboard. Copy one and paste again.</source>
        <translation>剪貼簿裡沒有文字。請先複製文字，再貼上一次。</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>貼上的文字</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>尚未選擇檔案</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>讀取中…</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n 段</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>貼上文字</translation>
    </message>
    <message>
        <source>Takes the text of the clipboard, with its headings, lists and links where it has any.</source>
        <translation>取用剪貼簿的文字，連同其中的標題、清單與連結。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>這份文字的語言</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>How the file&apos;s bytes stand for letters. Choose another where the text reads wrong.</source>
        <translation>檔案的位元組如何代表文字。文字讀起來不對時，請改選其他編碼。</translation>
    </message>
    <message>
        <source>Drop a file here: plain text, Markdown, HTML, Word (DOCX), OpenDocument (ODT), PDF or EPUB.</source>
        <translation>把檔案拖曳到這裡：純文字、Markdown、HTML、Word（DOCX）、OpenDocument（ODT）、PDF或EPUB。</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>繁體中文</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>簡體中文</translation>
    </message>
</context>
<context>
    <name>concord::TopBar</name>
    <message>
        <source>Search or run  (Ctrl+K)</source>
        <translation>搜尋或執行  (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>搜尋或執行</translation>
    </message>
</context>
<context>
    <name>concord::WelcomePage</name>
    <message>
        <source>Choose a source and its translation</source>
        <translation>選擇原文與譯文</translation>
    </message>
    <message>
        <source>Drop one or two files: a source, a translation, or both.</source>
        <translation>請放下一或兩個檔案：原文、譯文，或兩者。</translation>
    </message>
    <message>
        <source>Lays a translation beside its source and says where the two disagree.</source>
        <translation>把譯文放在原文旁邊，指出兩者不一致之處。</translation>
    </message>
    <message>
        <source>Drop a source and its translation here</source>
        <translation>把原文與譯文的檔案拖曳到這裡</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>開啟範例專案</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新增專案…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>開啟專案…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近開啟</translation>
    </message>
    <message>
        <source>Plain text, Markdown, HTML, Word, OpenDocument, PDF or EPUB; two files or one. The language tells which is which.</source>
        <translation>純文字、Markdown、HTML、Word、OpenDocument、PDF或EPUB，兩個檔案或一個皆可；由語言分辨原文與譯文。</translation>
    </message>
</context>
</TS>
