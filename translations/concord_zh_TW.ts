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
        <translation>標為有誤(&amp;W)</translation>
    </message>
    <message>
        <source>Mark as &amp;outdated</source>
        <translation>標為已過時(&amp;O)</translation>
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
    <message>
        <source>&amp;Add an article…</source>
        <translation>加入文章(&amp;A)…</translation>
    </message>
    <message>
        <source>Re&amp;move the article</source>
        <translation>移除文章(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>列印(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as PD&amp;F…</source>
        <translation>另存為 PD&amp;F…</translation>
    </message>
    <message>
        <source>Copy with c&amp;itation</source>
        <translation>複製並附出處(&amp;I)</translation>
    </message>
    <message>
        <source>Copy &amp;both languages</source>
        <translation>複製兩種語言(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Find in the article…</source>
        <translation>在文章裡尋找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>找下一個(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>找上一個(&amp;P)</translation>
    </message>
    <message>
        <source>Search &amp;all articles…</source>
        <translation>搜尋所有文章(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Concordance of the word</source>
        <translation>這個詞的用例(&amp;C)</translation>
    </message>
    <message>
        <source>Next a&amp;rticle</source>
        <translation>下一篇文章(&amp;R)</translation>
    </message>
    <message>
        <source>Previ&amp;ous article</source>
        <translation>上一篇文章(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>這是什麼(&amp;W)？</translation>
    </message>
    <message>
        <source>Next &amp;sentence</source>
        <translation>下一句(&amp;S)</translation>
    </message>
    <message>
        <source>Previous s&amp;entence</source>
        <translation>上一句(&amp;E)</translation>
    </message>
    <message>
        <source>Next &amp;bead</source>
        <translation>下一組對齊(&amp;B)</translation>
    </message>
    <message>
        <source>Previous be&amp;ad</source>
        <translation>上一組對齊(&amp;A)</translation>
    </message>
    <message>
        <source>Select &amp;on to the next bead</source>
        <translation>選取到下一組對齊(&amp;O)</translation>
    </message>
    <message>
        <source>Select bac&amp;k over the bead</source>
        <translation>往回選取一組對齊(&amp;K)</translation>
    </message>
    <message>
        <source>Next &amp;paragraph</source>
        <translation>下一段(&amp;P)</translation>
    </message>
    <message>
        <source>Previous pa&amp;ragraph</source>
        <translation>上一段(&amp;R)</translation>
    </message>
    <message>
        <source>Next c&amp;laim</source>
        <translation>下一個主張(&amp;L)</translation>
    </message>
    <message>
        <source>Previous clai&amp;m</source>
        <translation>上一個主張(&amp;M)</translation>
    </message>
    <message>
        <source>E&amp;xpand the selection</source>
        <translation>擴大選取範圍(&amp;X)</translation>
    </message>
    <message>
        <source>Select the whole &amp;column</source>
        <translation>選取整欄(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Correct the paragraph</source>
        <translation>修改段落(&amp;C)</translation>
    </message>
    <message>
        <source>Allow correcting the &amp;source</source>
        <translation>允許修改原文(&amp;S)</translation>
    </message>
    <message>
        <source>Import a new version of the s&amp;ource…</source>
        <translation>匯入原文的新版本(&amp;O)…</translation>
    </message>
    <message>
        <source>Import a new version of the &amp;translation…</source>
        <translation>匯入譯文的新版本(&amp;T)…</translation>
    </message>
    <message>
        <source>Compare &amp;versions…</source>
        <translation>比對版本(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Passages to review</source>
        <translation>待檢視的段落(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Accept the passage as it is now</source>
        <translation>接受現在的文字(&amp;A)</translation>
    </message>
    <message>
        <source>Attach the claim to the s&amp;uggestion</source>
        <translation>將主張繫到建議處(&amp;U)</translation>
    </message>
    <message>
        <source>Attach the claim to the se&amp;lection</source>
        <translation>將主張繫到選取處(&amp;L)</translation>
    </message>
    <message>
        <source>Show &amp;figures</source>
        <translation>顯示數字(&amp;F)</translation>
    </message>
    <message>
        <source>Show &amp;claims</source>
        <translation>顯示主張(&amp;C)</translation>
    </message>
    <message>
        <source>Show f&amp;indings</source>
        <translation>顯示發現(&amp;I)</translation>
    </message>
    <message>
        <source>Show &amp;names and terms</source>
        <translation>顯示名稱與術語(&amp;N)</translation>
    </message>
    <message>
        <source>Show &amp;search hits</source>
        <translation>顯示搜尋結果(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Outline the counterpart</source>
        <translation>框出對應段落(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reading options…</source>
        <translation>閱讀設定(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Marks in the text</source>
        <translation>文中的標記(&amp;M)</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>尋找(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Move and select</source>
        <translation>移動與選取(&amp;M)</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>文稿(&amp;X)</translation>
    </message>
    <message>
        <source>Mar&amp;ks</source>
        <translation>標記(&amp;K)</translation>
    </message>
    <message>
        <source>Your &amp;name…</source>
        <translation>你的姓名(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Attach the selected passage</source>
        <translation>附上選取的文字(&amp;A)</translation>
    </message>
    <message>
        <source>Figures to de&amp;cide</source>
        <translation>待決數字(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Table of all claims</source>
        <translation>所有主張總表(&amp;T)</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>歷史紀錄(&amp;Y)</translation>
    </message>
    <message>
        <source>Next arran&amp;gement of the columns</source>
        <translation>切換欄位排列(&amp;G)</translation>
    </message>
    <message>
        <source>Write &amp;all suggestions of the rule…</source>
        <translation>寫入此規則的全部建議(&amp;A)…</translation>
    </message>
    <message>
        <source>House &amp;rules…</source>
        <translation>編輯體例(&amp;R)…</translation>
    </message>
    <message>
        <source>Save the re&amp;port…</source>
        <translation>儲存報告(&amp;P)…</translation>
    </message>
    <message>
        <source>Save the &amp;bilingual file…</source>
        <translation>儲存雙語檔(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Take over a corrected translation…</source>
        <translation>匯入修正後的譯文(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Add the selection to the termbase</source>
        <translation>把選取的詞加入術語庫(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Use the rendering everywhere…</source>
        <translation>全文統一譯法(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Show the concept in the termbase</source>
        <translation>在術語庫中顯示概念(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Termbase panel</source>
        <translation>術語庫面板(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;New chart…</source>
        <translation>新增圖表(&amp;N)…</translation>
    </message>
    <message>
        <source>Charts and &amp;settings</source>
        <translation>圖表與設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Duplicate the chart</source>
        <translation>複製一張圖表(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Rename the chart</source>
        <translation>重新命名圖表(&amp;R)</translation>
    </message>
    <message>
        <source>Move the chart &amp;earlier</source>
        <translation>圖表往前移(&amp;E)</translation>
    </message>
    <message>
        <source>Move the chart &amp;later</source>
        <translation>圖表往後移(&amp;L)</translation>
    </message>
    <message>
        <source>Re&amp;move the chart</source>
        <translation>移除圖表(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Copy the chart</source>
        <translation>複製圖表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Imported series</source>
        <translation>已匯入的數列(&amp;I)</translation>
    </message>
    <message>
        <source>Import a &amp;file of numbers…</source>
        <translation>匯入數字檔案(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Paste a table of numbers</source>
        <translation>貼上數字表格(&amp;P)</translation>
    </message>
    <message>
        <source>Te&amp;rms</source>
        <translation>詞彙(&amp;R)</translation>
    </message>
    <message>
        <source>Ch&amp;arts</source>
        <translation>圖表(&amp;A)</translation>
    </message>
    <message>
        <source>E&amp;xport claims, terms or texts…</source>
        <translation>匯出主張、詞彙或文章(&amp;X)…</translation>
    </message>
    <message>
        <source>Export c&amp;laims…</source>
        <translation>匯出主張(&amp;L)…</translation>
    </message>
    <message>
        <source>Export the fact-c&amp;heck sheet…</source>
        <translation>匯出查核單(&amp;H)…</translation>
    </message>
    <message>
        <source>Export the &amp;termbase…</source>
        <translation>匯出術語庫(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Import claims, terms or corrections…</source>
        <translation>匯入主張、詞彙或修訂(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>備份(&amp;B)…</translation>
    </message>
    <message>
        <source>Make a bac&amp;kup now</source>
        <translation>立即備份(&amp;K)</translation>
    </message>
    <message>
        <source>Keep the chart's looks as a &amp;template…</source>
        <translation>把圖的樣子存成範本(&amp;T)…</translation>
    </message>
</context>
<context>
    <name>ChartKind</name>
    <message>
        <source>Grouped bars</source>
        <translation>分組長條</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>範圍長條</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>階梯線</translation>
    </message>
    <message>
        <source>Sorted bars</source>
        <translation>排序長條</translation>
    </message>
    <message>
        <source>Gain and loss</source>
        <translation>盈虧長條</translation>
    </message>
    <message>
        <source>Stacked bars</source>
        <translation>堆疊長條</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>折線</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>點圖</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>斜率圖</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>Small charts</source>
        <translation>小型多圖</translation>
    </message>
</context>
<context>
    <name>ChartPreset</name>
    <message>
        <source>Web, 800 × 480</source>
        <translation>網頁，800 × 480</translation>
    </message>
    <message>
        <source>Wide 16:9, 1200 × 675</source>
        <translation>寬幅 16:9，1200 × 675</translation>
    </message>
    <message>
        <source>Square, 640 × 640</source>
        <translation>方形，640 × 640</translation>
    </message>
    <message>
        <source>Slide, 960 × 540</source>
        <translation>投影片，960 × 540</translation>
    </message>
    <message>
        <source>Print, one column</source>
        <translation>印刷，一欄</translation>
    </message>
    <message>
        <source>Print, two columns</source>
        <translation>印刷，兩欄</translation>
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
        <translation>有誤</translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>已過時</translation>
    </message>
    <message>
        <source>no qualifier</source>
        <translation>無限定語</translation>
    </message>
</context>
<context>
    <name>Clipping</name>
    <message>
        <source>paragraph %1</source>
        <translation>第 %1 段</translation>
    </message>
    <message>
        <source>paragraphs %1–%2</source>
        <translation>第 %1–%2 段</translation>
    </message>
    <message>
        <source>source</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>譯文</translation>
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
    <message>
        <source>Reject suggestion</source>
        <translation>略過建議</translation>
    </message>
    <message>
        <source>Change claims</source>
        <translation>修改多則主張</translation>
    </message>
    <message>
        <source>Merge claims</source>
        <translation>合併主張</translation>
    </message>
    <message>
        <source>Attach passage</source>
        <translation>附上引文</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Settle thread</source>
        <translation>了結討論</translation>
    </message>
    <message>
        <source>Restore claim</source>
        <translation>還原主張</translation>
    </message>
    <message>
        <source>Add metric</source>
        <translation>新增指標</translation>
    </message>
    <message>
        <source>Keep filter</source>
        <translation>保存篩選</translation>
    </message>
    <message>
        <source>Drop filter</source>
        <translation>刪除篩選</translation>
    </message>
    <message>
        <source>Correct paragraph</source>
        <translation>修改段落</translation>
    </message>
    <message>
        <source>Import new version</source>
        <translation>匯入新版本</translation>
    </message>
    <message>
        <source>Restore version</source>
        <translation>還原版本</translation>
    </message>
    <message>
        <source>Accept passage</source>
        <translation>接受文字</translation>
    </message>
    <message>
        <source>Attach claim</source>
        <translation>重新繫上主張</translation>
    </message>
    <message>
        <source>Add article</source>
        <translation>加入文章</translation>
    </message>
    <message>
        <source>Remove article</source>
        <translation>移除文章</translation>
    </message>
    <message>
        <source>Import claims</source>
        <translation>匯入主張</translation>
    </message>
    <message>
        <source>Make chart</source>
        <translation>新增圖表</translation>
    </message>
    <message>
        <source>Duplicate chart</source>
        <translation>複製圖表</translation>
    </message>
    <message>
        <source>Change chart</source>
        <translation>修改圖表</translation>
    </message>
    <message>
        <source>Remove chart</source>
        <translation>移除圖表</translation>
    </message>
    <message>
        <source>Move chart</source>
        <translation>移動圖表</translation>
    </message>
    <message>
        <source>Change series</source>
        <translation>修改數列</translation>
    </message>
    <message>
        <source>Remove series</source>
        <translation>移除數列</translation>
    </message>
    <message>
        <source>Write suggestions</source>
        <translation>寫入建議</translation>
    </message>
    <message>
        <source>Change house rules</source>
        <translation>變更編輯體例</translation>
    </message>
    <message>
        <source>Import corrections</source>
        <translation>匯入修正</translation>
    </message>
    <message>
        <source>Add concept</source>
        <translation>新增概念</translation>
    </message>
    <message>
        <source>Change concept</source>
        <translation>修改概念</translation>
    </message>
    <message>
        <source>Remove concepts</source>
        <translation>刪除概念</translation>
    </message>
    <message>
        <source>Merge concepts</source>
        <translation>合併概念</translation>
    </message>
    <message>
        <source>Merge duplicate concepts</source>
        <translation>合併重複的概念</translation>
    </message>
    <message>
        <source>Add the starting termbase</source>
        <translation>加入內建術語庫</translation>
    </message>
    <message>
        <source>Use one rendering</source>
        <translation>統一譯法</translation>
    </message>
    <message>
        <source>Import terms</source>
        <translation>匯入術語</translation>
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
    <name>Exchange</name>
    <message>
        <source>Table (CSV)</source>
        <translation>表格（CSV）</translation>
    </message>
    <message>
        <source>To sort and edit in a spreadsheet; comes back by Import and updates the same claims.</source>
        <translation>用試算表排序、修改；之後可匯入，更新同一則主張。</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Everything about each claim, for scripts; comes back without loss.</source>
        <translation>每則主張的全部資料，供程式使用；匯回時一字不漏。</translation>
    </message>
    <message>
        <source>W3C Web Annotation</source>
        <translation>W3C 網頁註記</translation>
    </message>
    <message>
        <source>Passages by position and quotation, for annotation tools on the web.</source>
        <translation>以位置與引文標示段落，供網路註記工具使用。</translation>
    </message>
    <message>
        <source>ClaimReview</source>
        <translation>ClaimReview</translation>
    </message>
    <message>
        <source>Judged claims for search engines, to be put on the page of the fact check. Unverified claims are left out.</source>
        <translation>放進查核報導網頁、給搜尋引擎看的查核結果。未核實的主張不列入。</translation>
    </message>
    <message>
        <source>REFI-QDA project (.qdpx)</source>
        <translation>REFI-QDA 專案（.qdpx）</translation>
    </message>
    <message>
        <source>Texts with coded passages, for NVivo, ATLAS.ti, MAXQDA and others.</source>
        <translation>文章與編碼段落，供 NVivo、ATLAS.ti、MAXQDA 等軟體使用。</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>網頁</translation>
    </message>
    <message>
        <source>Claims beside their passages in both languages, in one file to read, send or print.</source>
        <translation>主張與兩種語言的原句並列，單一檔案，可閱讀、寄送、列印。</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>The same on A4 pages, to print or file.</source>
        <translation>同樣內容，A4 頁面，供列印或歸檔。</translation>
    </message>
    <message>
        <source>Findings rule by rule with their passages, for the translator.</source>
        <translation>逐條規則列出問題與原句，給譯者看。</translation>
    </message>
    <message>
        <source>One row a finding, with what was set aside and why.</source>
        <translation>一列一個問題，並列出略過的項目與理由。</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>活頁簿（XLSX）</translation>
    </message>
    <message>
        <source>The same, with a sheet that explains the rules.</source>
        <translation>同樣內容，另有一張工作表說明規則。</translation>
    </message>
    <message>
        <source>TBX-Basic</source>
        <translation>TBX-Basic</translation>
    </message>
    <message>
        <source>The standard of termbases, for translation programs; keeps everything.</source>
        <translation>術語庫的標準格式，供翻譯軟體使用；保留全部資料。</translation>
    </message>
    <message>
        <source>Glossary (CSV)</source>
        <translation>詞彙表（CSV）</translation>
    </message>
    <message>
        <source>One row a concept, to edit in a spreadsheet; comes back by Import.</source>
        <translation>一列一個概念，用試算表修改；之後可匯入。</translation>
    </message>
    <message>
        <source>Glossary (XLSX)</source>
        <translation>詞彙表（XLSX）</translation>
    </message>
    <message>
        <source>The same as a workbook.</source>
        <translation>同樣內容的活頁簿。</translation>
    </message>
    <message>
        <source>XLIFF 2.1</source>
        <translation>XLIFF 2.1</translation>
    </message>
    <message>
        <source>For the translator's program, findings on their passages; the corrected file comes back by Import.</source>
        <translation>供譯者的軟體使用，問題標在原句上；修訂好的檔案可再匯入。</translation>
    </message>
    <message>
        <source>XLIFF 1.2</source>
        <translation>XLIFF 1.2</translation>
    </message>
    <message>
        <source>The same for older programs, findings as notes.</source>
        <translation>同樣內容，供較舊的軟體使用，問題寫成附註。</translation>
    </message>
    <message>
        <source>TMX 1.4b</source>
        <translation>TMX 1.4b</translation>
    </message>
    <message>
        <source>A translation memory: sentence pairs for other translations.</source>
        <translation>翻譯記憶：一對對的句子，供其他譯文使用。</translation>
    </message>
    <message>
        <source>Pairs of sentence numbers</source>
        <translation>句子編號對照</translation>
    </message>
    <message>
        <source>The alignment alone, for programs that measure it.</source>
        <translation>只有對齊結果，供評量程式使用。</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>主張</translation>
    </message>
    <message>
        <source>Fact-check sheet</source>
        <translation>查核單</translation>
    </message>
    <message>
        <source>Report on findings</source>
        <translation>問題報告</translation>
    </message>
    <message>
        <source>Termbase</source>
        <translation>術語庫</translation>
    </message>
    <message>
        <source>Both texts, aligned</source>
        <translation>兩種語言的文章（已對齊）</translation>
    </message>
    <message>
        <source>Claims as a table (CSV)</source>
        <translation>主張表格（CSV）</translation>
    </message>
    <message>
        <source>Claims as JSON Lines</source>
        <translation>主張（JSON Lines）</translation>
    </message>
    <message>
        <source>W3C Web Annotations</source>
        <translation>W3C 網頁註記</translation>
    </message>
    <message>
        <source>ClaimReviews</source>
        <translation>ClaimReview</translation>
    </message>
    <message>
        <source>A REFI-QDA project (.qdpx)</source>
        <translation>REFI-QDA 專案（.qdpx）</translation>
    </message>
    <message>
        <source>Annotations of Hypothesis (JSON)</source>
        <translation>Hypothesis 註記（JSON）</translation>
    </message>
    <message>
        <source>A termbase or glossary (TBX, CSV, TSV, XLSX)</source>
        <translation>術語庫或詞彙表（TBX、CSV、TSV、XLSX）</translation>
    </message>
    <message>
        <source>A corrected translation (XLIFF)</source>
        <translation>修訂過的譯文（XLIFF）</translation>
    </message>
    <message>
        <source>A translation memory (TMX)</source>
        <translation>翻譯記憶（TMX）</translation>
    </message>
    <message>
        <source>An alignment (pairs of sentence numbers)</source>
        <translation>對齊結果（句子編號對照）</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
</context>
<context>
    <name>FactSheet</name>
    <message>
        <source>Fact-check sheet</source>
        <translation>查核單</translation>
    </message>
    <message>
        <source>No longer in the text</source>
        <translation>文中已無此段</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>譯文</translation>
    </message>
    <message>
        <source>read on</source>
        <translation>查閱於</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>主張</translation>
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
        <source>According to</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>Conflicts with</source>
        <translation>與下列主張不符</translation>
    </message>
    <message>
        <source>Says the same as</source>
        <translation>與下列主張相同</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐證</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>No claims yet.</source>
        <translation>尚無主張。</translation>
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
    <message>
        <source>%1 is not rendered; the termbase has %4.</source>
        <translation>%1 沒有譯出；術語庫的譯法是「%4」。</translation>
    </message>
    <message>
        <source>%1 is rendered fewer times than it is named; the termbase has %4.</source>
        <translation>%1 譯出的次數少於原文；術語庫的譯法是「%4」。</translation>
    </message>
    <message>
        <source>%2 is to be avoided; the termbase has %4.</source>
        <translation>應避免「%2」；術語庫的譯法是「%4」。</translation>
    </message>
    <message>
        <source>%2 is forbidden; the termbase has %4.</source>
        <translation>「%2」為禁用詞；術語庫的譯法是「%4」。</translation>
    </message>
    <message>
        <source>%2 is another region’s usage; here it is %4.</source>
        <translation>「%2」是其他地區的用語；這裡應作「%4」。</translation>
    </message>
    <message>
        <source>%1 is rendered %2 here and %4 elsewhere.</source>
        <translation>%1 在此譯作「%2」，別處譯作「%4」。</translation>
    </message>
    <message>
        <source>Still in the source’s language: %5</source>
        <translation>未翻譯：%5</translation>
    </message>
    <message>
        <source>Stands twice: %5</source>
        <translation>重複出現：%5</translation>
    </message>
    <message>
        <source>The lengths are far apart: “%1” and “%2”.</source>
        <translation>長短懸殊：「%1」與「%2」。</translation>
    </message>
    <message>
        <source>%5 is mentioned for the first time without its Latin form.</source>
        <translation>%5 首次出現，未附原文。</translation>
    </message>
    <message>
        <source>%5 is Simplified; Traditional has %3.</source>
        <translation>「%5」是簡體字，正體作「%3」。</translation>
    </message>
    <message>
        <source>%5 is miswritten for %3.</source>
        <translation>「%5」應作「%3」。</translation>
    </message>
    <message>
        <source>%5 is another region’s form of %3.</source>
        <translation>「%5」是其他地區的字形，應作「%3」。</translation>
    </message>
    <message>
        <source>%5 is another region’s form of %3; %6 times.</source>
        <translation>「%5」是其他地區的字形，應作「%3」；共 %6 處。</translation>
    </message>
    <message>
        <source>%5 here; most of the text writes %3.</source>
        <translation>此處作「%5」，全文多作「%3」。</translation>
    </message>
    <message>
        <source>%5 is another region’s word; here it is %3.</source>
        <translation>「%5」是其他地區的用語，本地用「%3」。</translation>
    </message>
    <message>
        <source>%5 is another region’s word; here it is %3. %6 times.</source>
        <translation>「%5」是其他地區的用語，本地用「%3」；共 %6 處。</translation>
    </message>
    <message>
        <source>The house writes %3 for %5.</source>
        <translation>「%5」本社作「%3」。</translation>
    </message>
    <message>
        <source>The house does not write %5.</source>
        <translation>本社不用「%5」。</translation>
    </message>
    <message>
        <source>%5 is half-width; Chinese prose has %3.</source>
        <translation>「%5」是半形，中文應用「%3」。</translation>
    </message>
    <message>
        <source>The text has the half-width %5 for %3, %6 times.</source>
        <translation>全文以半形「%5」代「%3」，共 %6 處。</translation>
    </message>
    <message>
        <source>%5 is full-width; write %3.</source>
        <translation>「%5」是全形，應作「%3」。</translation>
    </message>
    <message>
        <source>The text has full-width letters or digits such as %5, %6 times.</source>
        <translation>全文有全形英數字（如「%5」），共 %6 處。</translation>
    </message>
    <message>
        <source>The quotation marks %5 do not match: %3.</source>
        <translation>引號前後不一：%5，應作 %3。</translation>
    </message>
    <message>
        <source>The quotation mark %5 has no counterpart.</source>
        <translation>引號 %5 不成對。</translation>
    </message>
    <message>
        <source>%5 are typewriter marks; write %3.</source>
        <translation>%5 是直引號，應作 %3。</translation>
    </message>
    <message>
        <source>The quotation mark %5 is not the house’s %3.</source>
        <translation>引號 %5 不合體例，應用 %3。</translation>
    </message>
    <message>
        <source>The text has quotation marks other than the house’s %3, %6 of them.</source>
        <translation>全文有 %6 個引號不合體例，應用 %3。</translation>
    </message>
    <message>
        <source>The brackets %5 do not match: %3.</source>
        <translation>括號前後不一：%5，應作 %3。</translation>
    </message>
    <message>
        <source>The bracket %5 has no counterpart.</source>
        <translation>括號 %5 不成對。</translation>
    </message>
    <message>
        <source>A title inside a title: %3.</source>
        <translation>書名裡的篇名：%3。</translation>
    </message>
    <message>
        <source>%5 stands for a dash; write %3.</source>
        <translation>「%5」應作破折號「%3」。</translation>
    </message>
    <message>
        <source>%5 stands for an ellipsis; write %3.</source>
        <translation>「%5」應作刪節號「%3」。</translation>
    </message>
    <message>
        <source>A space beside punctuation: “%5” should be “%3”.</source>
        <translation>標點旁多了空格：「%5」應作「%3」。</translation>
    </message>
    <message>
        <source>“%5” should be “%3”, as in the rest of the text.</source>
        <translation>「%5」應作「%3」，與全文一致。</translation>
    </message>
    <message>
        <source>“%5” should be “%3”, as in the rest of the text; %6 places.</source>
        <translation>「%5」應作「%3」，與全文一致；共 %6 處。</translation>
    </message>
    <message>
        <source>%5: a word stands twice.</source>
        <translation>「%5」：連寫兩次。</translation>
    </message>
    <message>
        <source>%5: a mark stands twice.</source>
        <translation>「%5」：標點重複。</translation>
    </message>
    <message>
        <source>Write %1 in all %2 places</source>
        <translation>%2 處全改為「%1」</translation>
    </message>
    <message>
        <source>%1 is written %2 here and %3 elsewhere.</source>
        <translation>%1在此譯為%2，他處譯為%3。</translation>
    </message>
    <message>
        <source>The same sentence is translated before as: %4</source>
        <translation>同一句話前面譯為：%4</translation>
    </message>
</context>
<context>
    <name>FindingReport</name>
    <message>
        <source>Findings for the translator</source>
        <translation>給譯者的檢查報告</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>應寫作</translation>
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
        <source>What it is</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>已略過</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>檢查結果</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐證</translation>
    </message>
    <message>
        <source>Title of the evidence</source>
        <translation>佐證標題</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>查閱日期</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation>了結者</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>段落編號</translation>
    </message>
    <message>
        <source>State of the passage</source>
        <translation>引文狀態</translation>
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
        <source>Per</source>
        <translation>每</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>限定詞</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>出處</translation>
    </message>
    <message>
        <source>Put as</source>
        <translation>說法</translation>
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
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>判定者</translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation>判定時間</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>建立者</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
</context>
<context>
    <name>Interface</name>
    <message>
        <source>en</source>
        <extracomment>The BCP 47 tag of this translation: "zh-Hant" for Traditional Chinese. It chooses numbers and fonts.</extracomment>
        <translation>zh-Hant</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>A character back or on</source>
        <translation>往前或往後一字</translation>
    </message>
    <message>
        <source>A word back or on</source>
        <translation>往前或往後一詞</translation>
    </message>
    <message>
        <source>A line up or down</source>
        <translation>上一行或下一行</translation>
    </message>
    <message>
        <source>A page up or down</source>
        <translation>上一頁或下一頁</translation>
    </message>
    <message>
        <source>To the start or end of the line</source>
        <translation>到行首或行尾</translation>
    </message>
    <message>
        <source>To the start or end of the text</source>
        <translation>到全文開頭或結尾</translation>
    </message>
    <message>
        <source>Shift with a key that moves the caret extends the selection</source>
        <translation>按住 Shift 再移動游標，就是延伸選取</translation>
    </message>
    <message>
        <source>Pick what is at the caret</source>
        <translation>挑選游標所在的項目</translation>
    </message>
    <message>
        <source>Drop the selection</source>
        <translation>取消選取</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>文字中</translation>
    </message>
</context>
<context>
    <name>LinkFlow</name>
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
    <name>ReaderAccessible</name>
    <message>
        <source>Source text</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>譯文</translation>
    </message>
    <message>
        <source>Claim, verified</source>
        <translation>主張，已查證</translation>
    </message>
    <message>
        <source>Claim, disputed</source>
        <translation>主張，有爭議</translation>
    </message>
    <message>
        <source>Claim, wrong</source>
        <translation>主張，有誤</translation>
    </message>
    <message>
        <source>Claim, outdated</source>
        <translation>主張，已過時</translation>
    </message>
    <message>
        <source>Claim, unverified</source>
        <translation>主張，未核實</translation>
    </message>
    <message>
        <source>Finding, error</source>
        <translation>發現，錯誤</translation>
    </message>
    <message>
        <source>Finding, warning</source>
        <translation>發現，警告</translation>
    </message>
    <message>
        <source>Finding, hint</source>
        <translation>發現，提示</translation>
    </message>
    <message>
        <source>Figure that disagrees</source>
        <translation>兩邊不一致的數字</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>術語</translation>
    </message>
    <message>
        <source>aligned automatically</source>
        <translation>自動對齊</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已確認</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>第 %1 列，共 %2 列</translation>
    </message>
    <message>
        <source>nothing on this side</source>
        <translation>這一邊沒有文字</translation>
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
    <message>
        <source>Terms left out</source>
        <translation>漏譯的術語</translation>
    </message>
    <message>
        <source>A concept of the termbase is named in the source and has no rendering in the translation.</source>
        <translation>原文提到術語庫中的概念，譯文卻沒有對應的譯法。</translation>
    </message>
    <message>
        <source>Terms rendered less often</source>
        <translation>術語譯出次數較少</translation>
    </message>
    <message>
        <source>A concept of the termbase is rendered fewer times than the source names it.</source>
        <translation>術語庫中的概念在譯文出現的次數少於原文。</translation>
    </message>
    <message>
        <source>Terms to avoid</source>
        <translation>應避免的術語</translation>
    </message>
    <message>
        <source>A concept is rendered by a word that the termbase marks as deprecated.</source>
        <translation>譯文用了術語庫標為不建議使用的詞。</translation>
    </message>
    <message>
        <source>Forbidden terms</source>
        <translation>禁用詞</translation>
    </message>
    <message>
        <source>The translation uses a word that the termbase forbids.</source>
        <translation>譯文用了術語庫禁用的詞。</translation>
    </message>
    <message>
        <source>Terms of another region</source>
        <translation>其他地區的用語</translation>
    </message>
    <message>
        <source>A concept is rendered as another region says it.</source>
        <translation>譯文用了其他地區對這個概念的說法。</translation>
    </message>
    <message>
        <source>Terms in several forms</source>
        <translation>術語譯法不一致</translation>
    </message>
    <message>
        <source>One concept is rendered in more than one way in the translation.</source>
        <translation>同一個概念在譯文有不只一種譯法。</translation>
    </message>
    <message>
        <source>Sentences left in the source’s language</source>
        <translation>未翻譯的句子</translation>
    </message>
    <message>
        <source>A sentence of a Chinese translation is still in Latin letters.</source>
        <translation>中文譯文裡有整句仍是外文。</translation>
    </message>
    <message>
        <source>Sentences that stand twice</source>
        <translation>重複的句子</translation>
    </message>
    <message>
        <source>A sentence of the translation stands twice, and its sources are not the same.</source>
        <translation>譯文同一句出現兩次，對應的原文卻不同。</translation>
    </message>
    <message>
        <source>Lengths that are odd</source>
        <translation>長短懸殊</translation>
    </message>
    <message>
        <source>A passage is far longer or shorter than others of this translation are for their sources.</source>
        <translation>這一段譯文與原文的長度比，和全文其他段落相差很多。</translation>
    </message>
    <message>
        <source>Names without their Latin form</source>
        <translation>人名未附原文</translation>
    </message>
    <message>
        <source>A transcribed name is mentioned for the first time without its Latin form in brackets.</source>
        <translation>音譯人名首次出現，括號裡沒有附上原文。</translation>
    </message>
    <message>
        <source>Simplified characters</source>
        <translation>簡體字</translation>
    </message>
    <message>
        <source>A character of Simplified Chinese stands in a Traditional text.</source>
        <translation>正體中文裡混入簡體字。</translation>
    </message>
    <message>
        <source>Wrong characters</source>
        <translation>錯字</translation>
    </message>
    <message>
        <source>A word has a character that a conversion or an input method has mistaken for another.</source>
        <translation>簡繁轉換或輸入法選錯了字。</translation>
    </message>
    <message>
        <source>Character forms of another region</source>
        <translation>其他地區的字形</translation>
    </message>
    <message>
        <source>A character is written as Hong Kong or older printing has it.</source>
        <translation>用了香港或舊式印刷的字形。</translation>
    </message>
    <message>
        <source>One word in two characters</source>
        <translation>同詞異字</translation>
    </message>
    <message>
        <source>A text writes 週 in one place and 周 in another.</source>
        <translation>同一篇裡「週」、「周」混用。</translation>
    </message>
    <message>
        <source>Words of another region</source>
        <translation>其他地區的用語</translation>
    </message>
    <message>
        <source>A word is what newsrooms of another region write.</source>
        <translation>這是其他地區媒體的用語。</translation>
    </message>
    <message>
        <source>Words the house avoids</source>
        <translation>本社不用的詞</translation>
    </message>
    <message>
        <source>A word is on the list of the house profile.</source>
        <translation>這個詞列在體例設定的清單上。</translation>
    </message>
    <message>
        <source>Half-width punctuation</source>
        <translation>半形標點</translation>
    </message>
    <message>
        <source>Chinese prose is punctuated with half-width marks; as a habit of the whole text it is reported once a mark.</source>
        <translation>中文行文用了半形標點；若全文如此，每種標點只提報一次。</translation>
    </message>
    <message>
        <source>Full-width letters and digits</source>
        <translation>全形英數字</translation>
    </message>
    <message>
        <source>Letters or digits are in full width.</source>
        <translation>英文字母或數字用了全形。</translation>
    </message>
    <message>
        <source>Quotation marks without a pair</source>
        <translation>引號不成對</translation>
    </message>
    <message>
        <source>A quotation mark has no counterpart, or one of another kind.</source>
        <translation>引號缺了一半，或前後不是同一種。</translation>
    </message>
    <message>
        <source>Straight quotation marks</source>
        <translation>直引號</translation>
    </message>
    <message>
        <source>Chinese text is quoted with typewriter marks.</source>
        <translation>中文用了打字機式的直引號。</translation>
    </message>
    <message>
        <source>Quotation marks of another house</source>
        <translation>非本社引號</translation>
    </message>
    <message>
        <source>Quotations have marks that the house profile does not write; reported once for a text.</source>
        <translation>用了體例設定以外的引號；全文只提報一次。</translation>
    </message>
    <message>
        <source>Brackets without a pair</source>
        <translation>括號不成對</translation>
    </message>
    <message>
        <source>A bracket or title mark has no counterpart, or one of another width.</source>
        <translation>括號或書名號缺了一半，或前後一全形一半形。</translation>
    </message>
    <message>
        <source>Titles inside titles</source>
        <translation>書名裡的篇名</translation>
    </message>
    <message>
        <source>A title inside a title is marked 〈〉.</source>
        <translation>書名號裡再有書名、篇名，用〈〉。</translation>
    </message>
    <message>
        <source>Dashes</source>
        <translation>破折號</translation>
    </message>
    <message>
        <source>A dash is a hyphen, a box drawing or a single one; in Chinese it is ——.</source>
        <translation>破折號誤用連字號、製表線或只有一個；中文應作「——」。</translation>
    </message>
    <message>
        <source>Ellipses</source>
        <translation>刪節號</translation>
    </message>
    <message>
        <source>An ellipsis is not the six dots of Chinese text.</source>
        <translation>刪節號不是六個點。</translation>
    </message>
    <message>
        <source>Spaces beside punctuation</source>
        <translation>標點旁的空格</translation>
    </message>
    <message>
        <source>A space stands beside a Chinese punctuation mark.</source>
        <translation>中文標點旁多了空格。</translation>
    </message>
    <message>
        <source>Spaces between Han and Latin</source>
        <translation>中英文之間的空格</translation>
    </message>
    <message>
        <source>Some places have a space between Han and Latin and others have none; reported once for a text.</source>
        <translation>中英文之間有的空格、有的不空；全文只提報一次。</translation>
    </message>
    <message>
        <source>Doubled words</source>
        <translation>疊字</translation>
    </message>
    <message>
        <source>A word stands twice in a row.</source>
        <translation>同一個詞連寫兩次。</translation>
    </message>
    <message>
        <source>Doubled punctuation</source>
        <translation>重複的標點</translation>
    </message>
    <message>
        <source>A punctuation mark stands twice in a row.</source>
        <translation>同一個標點連打兩次。</translation>
    </message>
    <message>
        <source>Names transliterated in two ways</source>
        <translation>譯名不一</translation>
    </message>
    <message>
        <source>A foreign name is written with other characters than elsewhere in the translation.</source>
        <translation>同一個外國人名，此處用字與譯文他處不同。</translation>
    </message>
    <message>
        <source>One sentence translated in two ways</source>
        <translation>同句異譯</translation>
    </message>
    <message>
        <source>The same sentence of the source is translated in another way before.</source>
        <translation>原文同一句話，前面另有不同譯法。</translation>
    </message>
</context>
<context>
    <name>SeriesFault</name>
    <message>
        <source>Line %1. %2</source>
        <translation>第%1列。%2</translation>
    </message>
    <message>
        <source>Column “%1”, line %2: does “%3” begin with the day or the month?</source>
        <translation>「%1」欄第%2列：「%3」是日在前，還是月在前？</translation>
    </message>
    <message>
        <source>Column “%1”, line %2: is the mark in “%3” a decimal point or a decimal comma?</source>
        <translation>「%1」欄第%2列：「%3」中的符號是小數點，還是小數逗號？</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>%1 It may be %2.</source>
        <translation>%1可能是%2。</translation>
    </message>
    <message>
        <source>%1, unclear</source>
        <translation>%1，待釐清</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be read and is left out.</source>
        <translation>%1：「%2」無法讀取，予以略過。</translation>
    </message>
    <message>
        <source>%1: “%2” is a range; a series holds single numbers. Record it as a claim.</source>
        <translation>%1：「%2」是範圍，數列只收單一數字。請記為主張。</translation>
    </message>
    <message>
        <source>%1: quarter 0 of %2 is read as the whole year.</source>
        <translation>%1：%2 年第 0 季視為全年。</translation>
    </message>
    <message>
        <source>%1: the value seems to hold more than one quarter (%2).</source>
        <translation>%1：數值似乎不只一季（%2）。</translation>
    </message>
    <message>
        <source>%1: quarters are missing (%2).</source>
        <translation>%1：缺少季度（%2）。</translation>
    </message>
    <message>
        <source>%1: there are two values (%2).</source>
        <translation>%1：有兩個數值（%2）。</translation>
    </message>
    <message>
        <source>%1: a later filing restated it (%2).</source>
        <translation>%1：後來的申報已重編（%2）。</translation>
    </message>
    <message>
        <source>%1: the company changed what it reports this under (%2).</source>
        <translation>%1：公司改用別的科目申報（%2）。</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>季</translation>
    </message>
</context>
<context>
    <name>concord::AboutWindow</name>
    <message>
        <source>About Concord</source>
        <translation>關於 Concord</translation>
    </message>
    <message>
        <source>A workbench for newsrooms that publish translations. Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>為刊登譯文的新聞編輯室打造的工作台。依 GNU 通用公共授權條款第三版或更新版本發布的自由軟體，不附帶任何擔保。</translation>
    </message>
    <message>
        <source>When you report a fault, add these lines. They hold nothing of your texts.</source>
        <translation>回報問題時請附上以下內容，其中沒有你的任何文字。</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診斷資訊</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>concord::AnnotationForm</name>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>線</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>區間</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Choose a value</source>
        <translation>選一個數值</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Write the value as a number, such as 4500000000, 4.5bn or 45億.</source>
        <translation>請把數值寫成數字，例如 4500000000、4.5bn 或 45億。</translation>
    </message>
    <message>
        <source>Write the date as 2024, 2024-Q3, 2024-10 or 2024-10-02.</source>
        <translation>請把日期寫成 2024、2024-Q3、2024-10 或 2024-10-02。</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>加文字</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>加線</translation>
    </message>
    <message>
        <source>Add span</source>
        <translation>加區間</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>註解</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字內容</translation>
    </message>
    <message>
        <source>Put at</source>
        <translation>放在</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
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
        <source>Save</source>
        <translation>儲存</translation>
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
    <name>concord::ArticleForm</name>
    <message>
        <source>Source</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>譯文</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>concord::ArticlesPanel</name>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Remove article</source>
        <translation>移除文章</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>concord::AuthorLine</name>
    <message>
        <source>The history records your edits as “%1”. Your name:</source>
        <translation>歷史紀錄把你的編輯記為「%1」。你的姓名：</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>你的姓名</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>使用這個姓名</translation>
    </message>
    <message>
        <source>The history does not know who you are yet. Your name:</source>
        <translation>歷史紀錄還不知道你是誰。你的姓名：</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>先不要</translation>
    </message>
</context>
<context>
    <name>concord::BackupDetails</name>
    <message>
        <source>Undone: %1</source>
        <translation>已復原：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>What the backup holds</source>
        <translation>備份的內容</translation>
    </message>
    <message>
        <source>This backup is damaged and cannot be restored.</source>
        <translation>這份備份已損壞，無法還原。</translation>
    </message>
    <message>
        <source>Articles in it:</source>
        <translation>其中的文章：</translation>
    </message>
    <message>
        <source>Claims: %1 in it, %2 today</source>
        <translation>主張：備份中 %1 則，今天 %2 則</translation>
    </message>
    <message>
        <source>Claims: %1</source>
        <translation>主張：%1 則</translation>
    </message>
    <message>
        <source>What the project has and it lacks cannot be said: their histories differ, or the project cannot be read.</source>
        <translation>無法說明專案比備份多了什麼：兩者的歷史不同，或專案無法讀取。</translation>
    </message>
    <message>
        <source>It holds everything the project holds today.</source>
        <translation>備份與專案今天的內容完全相同。</translation>
    </message>
    <message>
        <source>Edits since, which restoring it takes back:</source>
        <translation>此後的編輯，還原後會消失：</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 筆</numerusform>
        </translation>
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
    <name>concord::CardTexts</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>In Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>確切值</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>註記</translation>
    </message>
    <message>
        <source>A vague word: the value is a wide range.</source>
        <translation>約略的說法：值是寬鬆的範圍。</translation>
    </message>
    <message>
        <source>Reckoned from the article's date.</source>
        <translation>依文章日期推算。</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>對應數字</translation>
    </message>
    <message>
        <source>✓ Both languages say the same.</source>
        <translation>✓ 兩種語言一致。</translation>
    </message>
    <message>
        <source>✕ The two languages differ.</source>
        <translation>✕ 兩種語言不一致。</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>找不到</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>主張</translation>
    </message>
    <message>
        <source>Make a claim (C)</source>
        <translation>建立主張 (C)</translation>
    </message>
    <message>
        <source>Claim without a name</source>
        <translation>未命名的主張</translation>
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
        <source>Source</source>
        <translation>出處</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>陳述</translation>
    </message>
    <message>
        <source>Edit (E)</source>
        <translation>編輯 (E)</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Finding · %1</source>
        <translation>發現 · %1</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>譯文</translation>
    </message>
    <message>
        <source>Waive… (W)</source>
        <translation>略過… (W)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>House form</source>
        <translation>本社譯法</translation>
    </message>
    <message>
        <source>✓ Always written like this.</source>
        <translation>✓ 全文寫法一致。</translation>
    </message>
    <message>
        <source>✕ Written in several forms.</source>
        <translation>✕ 全文有多種寫法。</translation>
    </message>
    <message>
        <source>Disagrees with</source>
        <translation>與之矛盾</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>概念</translation>
    </message>
    <message>
        <source>To be avoided</source>
        <translation>避免使用</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>In this text</source>
        <translation>文中</translation>
    </message>
    <message>
        <source>Show in the termbase</source>
        <translation>在術語庫中顯示</translation>
    </message>
</context>
<context>
    <name>concord::ChangePreview</name>
    <message numerus="yes">
        <source>Write %n change(s)</source>
        <translation>
            <numerusform>寫入 %n 處改動</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2” becomes “%3”</source>
        <translation>%1：「%2」改為「%3」</translation>
    </message>
    <message>
        <source>&amp;All of them</source>
        <translation>全部(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>改動</translation>
    </message>
</context>
<context>
    <name>concord::ChartActions</name>
    <message>
        <source>Give a claim a metric first, or import a series; a chart draws values of one metric.</source>
        <translation>請先為主張填上指標，或匯入數列；一張圖表只畫一種指標的數值。</translation>
    </message>
    <message>
        <source>The chart “%1” was removed. Ctrl+Z brings it back.</source>
        <translation>已移除圖表「%1」。按 Ctrl+Z 可復原。</translation>
    </message>
    <message>
        <source>Export the charts to a folder</source>
        <translation>將圖表匯出到資料夾</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>已寫入%n個檔案：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The chart was copied as picture, drawing and table.</source>
        <translation>已複製圖表的圖片、向量圖與表格。</translation>
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
    <name>concord::ChartEditor</name>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>註解</translation>
    </message>
    <message>
        <source>Before publishing</source>
        <translation>發布前</translation>
    </message>
    <message>
        <source>Choose a chart in the list, or make one. Everything it shows is set here.</source>
        <translation>請在清單中選一張圖表，或新增一張。圖表上的一切都在這裡設定。</translation>
    </message>
</context>
<context>
    <name>concord::ChartList</name>
    <message>
        <source>No data: nothing is recorded under %1.</source>
        <translation>沒有資料：「%1」之下尚無記錄。</translation>
    </message>
    <message numerus="yes">
        <source>Of the %n value(s) picked</source>
        <translation>
            <numerusform>用選取的%n個數值</numerusform>
        </translation>
    </message>
    <message>
        <source>Of a measure</source>
        <translation>用一種指標</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Nothing is recorded yet: give claims a metric, or import a series</source>
        <translation>尚無記錄：請為主張填上指標，或匯入數列</translation>
    </message>
    <message>
        <source>As a kind</source>
        <translation>指定類型</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>圖表</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, …</source>
        <translation>%1：%2…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Rename, move, remove</source>
        <translation>重新命名、移動、移除</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
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
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>The list of charts, and everything this one shows</source>
        <translation>圖表清單，以及這張圖表的一切設定</translation>
    </message>
</context>
<context>
    <name>concord::ChartSide</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>數值</translation>
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
    <name>concord::ChartTip</name>
    <message>
        <source>verified</source>
        <translation>已核實</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>未核實</translation>
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
    <message>
        <source>imported series</source>
        <translation>匯入的數列</translation>
    </message>
    <message>
        <source>Also recorded: %1</source>
        <translation>另有紀錄：%1</translation>
    </message>
    <message>
        <source>Pick all of %1</source>
        <translation>選取%1的全部數值</translation>
    </message>
</context>
<context>
    <name>concord::ChartView</name>
    <message>
        <source>Entity</source>
        <translation>主體</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
</context>
<context>
    <name>concord::ChartsWiring</name>
    <message numerus="yes">
        <source>%n value(s) from imported series; no sentence states them.</source>
        <translation>
            <numerusform>%n個來自匯入數列的數值，文中沒有句子提到。</numerusform></translation>
    </message>
</context>
<context>
    <name>concord::ChoiceForm</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) fit: too many to choose one by one. Choose by entity above.</source>
        <translation>
            <numerusform>有%n則主張符合，無法逐一選擇。請在上方依主體選擇。</numerusform>
        </translation>
    </message>
    <message>
        <source>Series drawn</source>
        <translation>畫出的數列</translation>
    </message>
    <message>
        <source>Claims drawn</source>
        <translation>畫出的主張</translation>
    </message>
    <message>
        <source>All, later ones too</source>
        <translation>全部，含日後新增</translation>
    </message>
</context>
<context>
    <name>concord::ClaimActions</name>
    <message>
        <source>Select the other passage in the reader while the claim is picked.</source>
        <translation>請在選取主張時，於閱讀區選取另一個段落。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Changed in two places at once: %1. What was written last counts; the history keeps the other.</source>
        <translation>兩處同時改了：%1。以後寫的為準，另一個留在歷史紀錄裡。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
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
    <message>
        <source>Add metric…</source>
        <translation>新增指標…</translation>
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
    <name>concord::ClaimDetails</name>
    <message>
        <source>Your answer</source>
        <translation>你的回覆</translation>
    </message>
    <message>
        <source>Write a web address that begins with http:// or https://.</source>
        <translation>請輸入以 http:// 或 https:// 開頭的網址。</translation>
    </message>
    <message>
        <source>Put as</source>
        <translation>說法</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐證</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未說明</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>報導</translation>
    </message>
    <message>
        <source>said</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估計</translation>
    </message>
    <message>
        <source>the author's own</source>
        <translation>作者自述</translation>
    </message>
    <message>
        <source>Who is to check it</source>
        <translation>由誰查核</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>標籤，以逗號分隔</translation>
    </message>
    <message>
        <source>https://… Enter adds it</source>
        <translation>https://…，按 Enter 加入</translation>
    </message>
    <message>
        <source>Attach the selected passage</source>
        <translation>附上選取的文字</translation>
    </message>
    <message>
        <source>Write it, Enter adds it</source>
        <translation>寫下留言，按 Enter 加入</translation>
    </message>
</context>
<context>
    <name>concord::ClaimFields</name>
    <message>
        <source>Another claim says %1.</source>
        <translation>另一則主張說是%1。</translation>
    </message>
    <message>
        <source>Another claim says %1 (%2).</source>
        <translation>另一則主張說是%1（%2）。</translation>
    </message>
</context>
<context>
    <name>concord::ClaimSheet</name>
    <message>
        <source>moved</source>
        <translation>已移動</translation>
    </message>
    <message>
        <source>rewritten</source>
        <translation>已改寫</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>不明確</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>引文</translation>
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
        <source>%1, paragraph %2</source>
        <translation>%1第 %2 段</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐證</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>%1 查閱</translation>
    </message>
    <message>
        <source>Other claims about the same disagree</source>
        <translation>同一事項的其他主張說法不一</translation>
    </message>
    <message>
        <source>Other claims say the same</source>
        <translation>其他主張說法相同</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>這一則</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 則</translation>
    </message>
    <message>
        <source>Merge with those that agree</source>
        <translation>合併說法一致的主張</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>已了結</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回覆</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新討論</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>了結</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <translation>%2 於 %3 標為%1</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
</context>
<context>
    <name>concord::ClaimTableModel</name>
    <message>
        <source>in conflict</source>
        <translation>互相矛盾</translation>
    </message>
    <message>
        <source>said twice</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>原處</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>已移動</translation>
    </message>
    <message>
        <source>rewritten</source>
        <translation>已改寫</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>不明確</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>建立</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改</translation>
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
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>出處</translation>
    </message>
    <message>
        <source>Put as</source>
        <translation>說法</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>建立者</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>陳述</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>S sorts by the column the cursor is in, G groups by it, F filters by it</source>
        <translation>S 依游標所在的欄排序，G 依它分組，F 依它篩選</translation>
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
    <message>
        <source>Another claim disagrees</source>
        <translation>與其他主張矛盾</translation>
    </message>
</context>
<context>
    <name>concord::ClaimsPage</name>
    <message numerus="yes">
        <source>%n claim(s) picked:</source>
        <translation>
            <numerusform>已選取 %n 則主張：</numerusform>
        </translation>
    </message>
    <message>
        <source>Claims of every article are listed here. Select a figure in the reader and press C to make one, or press Q to decide the figures of the article.</source>
        <translation>所有文章的主張都列在這裡。在閱讀區選取數字後按 C 建立，或按 Q 逐一決定文章裡的數字。</translation>
    </message>
    <message>
        <source>No claim passes this filter. Esc in the text clears the words.</source>
        <translation>沒有符合篩選的主張。在文字欄按 Esc 可清除字詞。</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>加上標籤</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>移除標籤</translation>
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
        <source>What to change</source>
        <translation>要改什麼</translation>
    </message>
    <message>
        <source>The new value</source>
        <translation>新的值</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>套用</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>One claim with the passages, tags, evidence and comments of all</source>
        <translation>合成一則，保留所有引文、標籤、佐證與留言</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>回到文章</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>主張</translation>
    </message>
    <message>
        <source>← → column · S sort · G group · F filter · V kept filters · / words · 1–5 status · E fields · Enter in the text</source>
        <translation>← → 選欄 · S 排序 · G 分組 · F 篩選 · V 保存的篩選 · / 字詞 · 1–5 狀態 · E 欄位 · Enter 到文章裡看</translation>
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
    <message>
        <source>History of the claim</source>
        <translation>主張的歷史紀錄</translation>
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
    <name>concord::ConceptForm</name>
    <message>
        <source>(new)</source>
        <translation>（新）</translation>
    </message>
    <message>
        <source>Add a designation</source>
        <translation>新增名稱</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>刪除名稱</translation>
    </message>
    <message>
        <source>Designations</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地區</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>比對</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>大小寫</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>適用範圍</translation>
    </message>
</context>
<context>
    <name>concord::ConcordancePanel</name>
    <message>
        <source>Concordance</source>
        <translation>用例</translation>
    </message>
    <message>
        <source>Concordance of “%1”</source>
        <translation>「%1」的用例</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 處</numerusform>
        </translation>
    </message>
    <message>
        <source>In the order of the text</source>
        <translation>依文章順序</translation>
    </message>
    <message>
        <source>Sorted by what is left</source>
        <translation>依左文排序</translation>
    </message>
    <message>
        <source>Sorted by what is right</source>
        <translation>依右文排序</translation>
    </message>
    <message>
        <source>Order of the concordance</source>
        <translation>用例的排序</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>關閉 (Esc)</translation>
    </message>
</context>
<context>
    <name>concord::CorrectionActions</name>
    <message>
        <source>The article is still being read.</source>
        <translation>文章還在讀取。</translation>
    </message>
    <message>
        <source>There is no paragraph to correct here.</source>
        <translation>這裡沒有可修改的段落。</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>第 %1 段</translation>
    </message>
    <message>
        <source>A paragraph cannot be empty.</source>
        <translation>段落不能是空的。</translation>
    </message>
    <message>
        <source>Kept as a draft; F2 on the paragraph brings it back.</source>
        <translation>已留作草稿；在該段按 F2 即可取回。</translation>
    </message>
    <message>
        <source>New version of the source</source>
        <translation>原文的新版本</translation>
    </message>
    <message>
        <source>New version of the translation</source>
        <translation>譯文的新版本</translation>
    </message>
    <message numerus="yes">
        <source>A new version was made. %n passage(s) of claims need a look.</source>
        <translation>
            <numerusform>已存成新版本。有 %n 處主張的文字需要檢視。</numerusform>
        </translation>
    </message>
    <message>
        <source>A new version was made. All claims are where they were.</source>
        <translation>已存成新版本。所有主張都在原處。</translation>
    </message>
    <message>
        <source>Select the passage first.</source>
        <translation>請先選取文字。</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺 %1</translation>
    </message>
    <message>
        <source>%1 is not in the other language</source>
        <translation>另一語言沒有 %1</translation>
    </message>
    <message>
        <source>%1: the house writes %2</source>
        <translation>%1：本社用 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) agree</source>
        <translation>
            <numerusform>%n 個數字相符</numerusform>
        </translation>
    </message>
    <message>
        <source>The source is locked. “%1” in the menu unlocks it.</source>
        <translation>原文已鎖定；選單中的「%1」可解除鎖定。</translation>
    </message>
    <message>
        <source>Accepted. The claim says another value, so it is unverified again.</source>
        <translation>已接受。主張的數值與原文不同，已改回未核實。</translation>
    </message>
    <message>
        <source>Accepted. The claim still says another value.</source>
        <translation>已接受。主張的數值仍與文字不同。</translation>
    </message>
</context>
<context>
    <name>concord::DataForm</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>%1 is called</source>
        <translation>「%1」的名稱</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>資料取自</translation>
    </message>
    <message>
        <source>Whose values, in which order</source>
        <translation>哪些主體，依何順序</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>往前</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>往後</translation>
    </message>
    <message>
        <source>Claims (%1)</source>
        <translation>主張（%1）</translation>
    </message>
    <message>
        <source>Series (%1)</source>
        <translation>數列（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) left out</source>
        <translation>
            <numerusform>有%n則主張未列入</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of series left out</source>
        <translation>
            <numerusform>有%n個數列數值未列入</numerusform></translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Half-years</source>
        <translation>半年</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>季</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Other spans</source>
        <translation>其他期間</translation>
    </message>
    <message>
        <source>Length of period</source>
        <translation>期間長度</translation>
    </message>
</context>
<context>
    <name>concord::Desk</name>
    <message>
        <source>Select a passage or go to a figure first; a claim is made from it.</source>
        <translation>請先選取一段文字，或移到一個數字上，再建立主張。</translation>
    </message>
    <message>
        <source>A claim takes at most %1 paragraphs.</source>
        <translation>一則主張最多取 %1 段。</translation>
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
    <name>concord::ExportActions</name>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>%1 (*%2)</source>
        <translation>%1 (*%2)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已存成 %1。</translation>
    </message>
</context>
<context>
    <name>concord::ExportForm</name>
    <message>
        <source>The chart's own</source>
        <translation>圖表自訂的尺寸</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>與視窗相同</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>PNG at its size</source>
        <translation>PNG 原尺寸</translation>
    </message>
    <message>
        <source>PNG at twice its size</source>
        <translation>PNG 兩倍尺寸</translation>
    </message>
    <message>
        <source>PNG for print, 300 dpi</source>
        <translation>PNG 印刷用，300 dpi</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色彩</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 圖片</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 向量圖</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>HTML 網頁</translation>
    </message>
    <message>
        <source>Vega-Lite</source>
        <translation>Vega-Lite</translation>
    </message>
    <message>
        <source>Datawrapper table</source>
        <translation>Datawrapper 表格</translation>
    </message>
    <message>
        <source>JSON of the chart</source>
        <translation>圖表的 JSON</translation>
    </message>
    <message>
        <source>All charts</source>
        <translation>所有圖表</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>The chart as picture, drawing, page and table at once</source>
        <translation>一次複製圖片、向量圖、網頁與表格</translation>
    </message>
    <message numerus="yes">
        <source>and %n more file(s)</source>
        <translation>
            <numerusform>及其他%n個檔案</numerusform></translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>選擇資料夾…</translation>
    </message>
</context>
<context>
    <name>concord::ExportPage</name>
    <message numerus="yes">
        <source>%n concept(s) of the project</source>
        <translation>
            <numerusform>專案的 %n 個概念</numerusform>
        </translation>
    </message>
    <message>
        <source>The termbase Concord brings along; the project has none of its own</source>
        <translation>Concord 內附的術語庫；專案還沒有自己的術語庫</translation>
    </message>
    <message>
        <source>This article: %1</source>
        <translation>這篇文章：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s), all of the project</source>
        <translation>
            <numerusform>專案全部 %n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s), all of the project</source>
        <translation>
            <numerusform>專案全部 %n 則主張</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) of this article</source>
        <translation>
            <numerusform>這篇文章的 %n 則主張</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) the table shows with its filter</source>
        <translation>
            <numerusform>總表篩選後的 %n 則主張</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picked claim(s)</source>
        <translation>
            <numerusform>選取的 %n 則主張</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no claims yet.</source>
        <translation>還沒有主張。</translation>
    </message>
    <message>
        <source>The open article has no translation beside its source yet.</source>
        <translation>開啟的文章還沒有與原文並列的譯文。</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <translation>請先開啟一篇文章。</translation>
    </message>
    <message>
        <source>Choose a language.</source>
        <translation>請選擇語言。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Language of its words</source>
        <translation>說明文字的語言</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>網頁網址</translation>
    </message>
    <message>
        <source>Who reviewed</source>
        <translation>查核單位</translation>
    </message>
    <message>
        <source>Fact-check sheet</source>
        <translation>查核單</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>concord::FilterBar</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n 則主張</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>All claims</source>
        <translation>所有主張</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Keep this filter…</source>
        <translation>保存這個篩選…</translation>
    </message>
    <message>
        <source>Words in either script; -word leaves out</source>
        <translation>繁簡皆可搜尋；-字詞 表示排除</translation>
    </message>
    <message>
        <source>Words of claims</source>
        <translation>主張的字詞</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>保存的篩選</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>篩選名稱</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>不分組</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>依%1</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>分組</translation>
    </message>
</context>
<context>
    <name>concord::FindBar</name>
    <message>
        <source>Looking…</source>
        <translation>尋找中…</translation>
    </message>
    <message>
        <source>This pattern is not complete</source>
        <translation>這個樣式還不完整</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>找不到</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>找到 %1 處</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 處，共 %2 處</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>在文章裡尋找</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>上一個 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>下一個 (F3)</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>區分大小寫</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>整個詞</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表示式</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>尋找範圍</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>關閉 (Esc)</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>兩種語言</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>譯文</translation>
    </message>
</context>
<context>
    <name>concord::FindingActions</name>
    <message>
        <source>This rule suggests nothing that could be written by itself.</source>
        <translation>此規則沒有可以直接寫入的建議。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) changed; Undo takes all of it back.</source>
        <translation>
            <numerusform>已修改%n處；按「復原」可全部還原。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is switched off in this project. House rules has the switch.</source>
        <translation>此專案已關閉「%1」，可在編輯體例中重新開啟。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已存為%1。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>儲存報告</translation>
    </message>
    <message>
        <source>Web page (*.html);;Workbook (*.xlsx);;Table (*.csv)</source>
        <translation>網頁 (*.html);;活頁簿 (*.xlsx);;表格 (*.csv)</translation>
    </message>
    <message>
        <source>Save the bilingual file</source>
        <translation>儲存雙語檔</translation>
    </message>
    <message>
        <source>XLIFF 2.1 (*.xlf)</source>
        <translation>XLIFF 2.1 (*.xlf)</translation>
    </message>
    <message>
        <source>Take over a corrected translation</source>
        <translation>匯入修正後的譯文</translation>
    </message>
    <message>
        <source>XLIFF (*.xlf *.xliff)</source>
        <translation>XLIFF (*.xlf *.xliff)</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) corrected.</source>
        <translation>
            <numerusform>已修正%n句。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) of the file found no place.</source>
        <translation>
            <numerusform>檔案中有%n個單元找不到對應位置。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::FindingsModel</name>
    <message>
        <source>Waived</source>
        <translation>已略過</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>第%1段</translation>
    </message>
    <message>
        <source>Of no concept</source>
        <translation>不屬於任何概念</translation>
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
    <message>
        <source>By rule</source>
        <translation>依規則</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>依嚴重程度</translation>
    </message>
    <message>
        <source>By paragraph</source>
        <translation>依段落</translation>
    </message>
    <message>
        <source>By concept</source>
        <translation>依概念</translation>
    </message>
    <message>
        <source>Order of the findings</source>
        <translation>發現的排列方式</translation>
    </message>
    <message>
        <source>Write all suggestions of this rule…</source>
        <translation>寫入此規則的全部建議…</translation>
    </message>
    <message>
        <source>Switch this rule off</source>
        <translation>關閉此規則</translation>
    </message>
    <message>
        <source>House rules…</source>
        <translation>編輯體例…</translation>
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
    <name>concord::HistoryPanel</name>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1（已收回）</translation>
    </message>
    <message>
        <source>Pick a claim to see what happened to it.</source>
        <translation>選取一則主張，看它的變動經過。</translation>
    </message>
    <message>
        <source>Every edit is listed here, with who made it and when. There is none yet.</source>
        <translation>每次編輯都列在這裡，包括誰在何時所做。目前還沒有。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史紀錄</translation>
    </message>
    <message>
        <source>Only the picked claim</source>
        <translation>只看選取的主張</translation>
    </message>
    <message>
        <source>Edits, newest first</source>
        <translation>編輯紀錄，新的在前</translation>
    </message>
    <message>
        <source>What the edit changed</source>
        <translation>這次編輯改了什麼</translation>
    </message>
    <message>
        <source>Restore this state</source>
        <translation>還原成這個狀態</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>復原：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No fields of claims changed. Versions of a text are compared with F4.</source>
        <translation>沒有更動主張的欄位。文字的各個版本按 F4 比對。</translation>
    </message>
</context>
<context>
    <name>concord::HouseDialog</name>
    <message>
        <source>House rules</source>
        <translation>編輯體例</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>台灣</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自訂</translation>
    </message>
    <message>
        <source>Whichever the text uses</source>
        <translation>依文章所用</translation>
    </message>
    <message>
        <source>One way in a text</source>
        <translation>全文一致即可</translation>
    </message>
    <message>
        <source>No space beside Latin</source>
        <translation>中英文之間不空格</translation>
    </message>
    <message>
        <source>A space beside Latin</source>
        <translation>中英文之間空一格</translation>
    </message>
    <message>
        <source>Either</source>
        <translation>皆可</translation>
    </message>
    <message>
        <source>Whichever the text uses more</source>
        <translation>依文章較常用者</translation>
    </message>
    <message>
        <source>House</source>
        <translation>體例</translation>
    </message>
    <message>
        <source>Quotation marks</source>
        <translation>引號</translation>
    </message>
    <message>
        <source>Latin in Chinese</source>
        <translation>中文裡的英文</translation>
    </message>
    <message>
        <source>Ellipsis</source>
        <translation>刪節號</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>自訂用詞</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation>尋找規則</translation>
    </message>
    <message>
        <source>Rules that are asked for</source>
        <translation>要檢查的規則</translation>
    </message>
    <message>
        <source>Use these rules</source>
        <translation>套用這些規則</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Load…</source>
        <translation>載入…(&amp;L)</translation>
    </message>
    <message>
        <source>Takes the rules from a file</source>
        <translation>從檔案取得規則</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存…(&amp;S)</translation>
    </message>
    <message>
        <source>Writes the rules into a file, for other projects and for the command line</source>
        <translation>把規則寫成檔案，供其他專案和命令列使用</translation>
    </message>
    <message>
        <source>As %1 has it; not used yet.</source>
        <translation>內容取自 %1，尚未套用。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已存成 %1。</translation>
    </message>
    <message>
        <source>Load house rules</source>
        <translation>載入編輯體例</translation>
    </message>
    <message>
        <source>House rules (*.house *.txt);;All files (*)</source>
        <translation>編輯體例 (*.house *.txt);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Save house rules</source>
        <translation>儲存編輯體例</translation>
    </message>
    <message>
        <source>One a line: what is not written → what is. An arrow may be typed -&gt; or =&gt;; with nothing behind it the word is only reported.</source>
        <translation>一行一個：不用的詞 → 改用的詞。箭號可輸入-&gt;或=&gt;；箭號後留空，就只列出這個詞。</translation>
    </message>
    <message>
        <source>Own words: “%1” has no arrow between two different words.</source>
        <translation>自訂用詞：「%1」少了箭號，或箭號兩邊相同。</translation>
    </message>
</context>
<context>
    <name>concord::ImportActions</name>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Claims, terms and texts (*.csv *.tsv *.txt *.utf8 *.json *.jsonl *.jsonld *.qdpx *.tbx *.xlsx *.xlf *.xliff *.tmx *.beads);;All files (*)</source>
        <translation>主張、詞彙與文章 (*.csv *.tsv *.txt *.utf8 *.json *.jsonl *.jsonld *.qdpx *.tbx *.xlsx *.xlf *.xliff *.tmx *.beads);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>What this file holds cannot be told from its name and its beginning. Choose it above.</source>
        <translation>從檔名與開頭無法判斷這個檔案的內容。請在上面選擇。</translation>
    </message>
    <message>
        <source>%1 imported: %2 added, %3 changed. Undo takes it back.</source>
        <translation>已匯入 %1：新增 %2 項，修改 %3 項。按復原可取回。</translation>
    </message>
</context>
<context>
    <name>concord::ImportForm</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>……另有%n項</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer first: some cells have several readings. Nothing is guessed.</source>
        <translation>請先回答：有些儲存格不只一種讀法，不會自行猜測。</translation>
    </message>
    <message>
        <source>There is no number with a period in it. Say entity, metric and unit where the table does not.</source>
        <translation>找不到附有期間的數字。表格沒寫的主體、指標與單位，請在此填上。</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) will be imported.</source>
        <translation>
            <numerusform>將匯入%n個數值。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a series</source>
        <translation>匯入數列</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>主體</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>小數</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>As the table says</source>
        <translation>依表格所寫</translation>
    </message>
    <message>
        <source>As the column shows</source>
        <translation>依整欄判斷</translation>
    </message>
    <message>
        <source>1.5 with a point</source>
        <translation>小數點：1.5</translation>
    </message>
    <message>
        <source>1,5 with a comma</source>
        <translation>小數逗號：1,5</translation>
    </message>
    <message>
        <source>Day first: 31/12</source>
        <translation>日在前：31/12</translation>
    </message>
    <message>
        <source>Month first: 12/31</source>
        <translation>月在前：12/31</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>每季</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>As handed over</source>
        <translation>原樣</translation>
    </message>
    <message>
        <source>As read</source>
        <translation>讀取結果</translation>
    </message>
    <message>
        <source>Cells as handed over</source>
        <translation>原樣的儲存格</translation>
    </message>
    <message>
        <source>Values as read</source>
        <translation>讀出的數值</translation>
    </message>
    <message>
        <source>Questions and doubts</source>
        <translation>疑問與待查</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
</context>
<context>
    <name>concord::ImportPage</name>
    <message numerus="yes">
        <source>%n to be added</source>
        <translation>
            <numerusform>將新增 %n 項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be changed</source>
        <translation>
            <numerusform>將修改 %n 項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as here already</source>
        <translation>
            <numerusform>%n 項與現有相同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place here, left out</source>
        <translation>
            <numerusform>%n 項找不到位置，不匯入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) to be reviewed, not found for certain</source>
        <translation>
            <numerusform>%n 處原句無法確定，待檢視</numerusform>
        </translation>
    </message>
    <message>
        <source>The file brings nothing.</source>
        <translation>這個檔案沒有可匯入的內容。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>. Undo takes all of it back at once.</source>
        <translation>。按一次復原即可全部取回。</translation>
    </message>
    <message>
        <source>Choose a file; what it would change is shown here before anything is done.</source>
        <translation>選一個檔案；匯入前會先在這裡列出將有哪些變動。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>As here</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不匯入</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>passage to be reviewed</source>
        <translation>原句待檢視</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>還有 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Not known; choose what it is</source>
        <translation>無法判斷，請選擇</translation>
    </message>
    <message>
        <source>What the file brings</source>
        <translation>檔案帶來的內容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Compared with the project: %1 %</source>
        <translation>已和專案比對：%1%</translation>
    </message>
    <message>
        <source>Comparing with the project…</source>
        <translation>正在和專案比對……</translation>
    </message>
</context>
<context>
    <name>concord::KeepingActions</name>
    <message>
        <source>A backup was made: %1</source>
        <translation>已製作備份：%1</translation>
    </message>
    <message>
        <source>&amp;What to report…</source>
        <translation>要回報的資訊(&amp;W)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Concord did not end properly last time (%1). No project was open then.</source>
        <translation>Concord 上次沒有正常結束（%1）。當時沒有開啟專案。</translation>
    </message>
    <message>
        <source>Concord did not end properly last time: %1 was open since %2. Every edit you had finished is in the file; it is checked when it is opened.</source>
        <translation>Concord 上次沒有正常結束：%1 自 %2 起開啟。你已完成的編輯都在檔案裡；開啟時會檢查檔案。</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>開啟專案(&amp;O)</translation>
    </message>
    <message>
        <source>The file with your settings could not be read, so the usual ones hold. It was kept as %1; projects are not touched by this.</source>
        <translation>設定檔無法讀取，因此採用預設值。原檔已保留為 %1；專案不受影響。</translation>
    </message>
    <message>
        <source>&amp;Work on a copy…</source>
        <translation>在副本上工作(&amp;W)…</translation>
    </message>
    <message>
        <source>This project lies on another machine. When the connection breaks, the last edits can be lost, and two people at once can harm it. Work on a copy on this machine.</source>
        <translation>這個專案存放在另一台電腦上。連線中斷時，最後的編輯可能遺失；兩人同時編輯可能損壞檔案。請改用本機上的副本。</translation>
    </message>
    <message>
        <source>&amp;Go on here</source>
        <translation>在這裡繼續(&amp;G)</translation>
    </message>
    <message>
        <source>This project can only be read: the file or its folder is write-protected.</source>
        <translation>這個專案只能閱讀：檔案或所在的資料夾有寫入保護。</translation>
    </message>
    <message>
        <source>&amp;Only read</source>
        <translation>只閱讀(&amp;O)</translation>
    </message>
    <message>
        <source>A newer Concord made this project, so it can only be read here. Update Concord to edit it.</source>
        <translation>這個專案由較新版的 Concord 製作，在這裡只能閱讀。要編輯請更新 Concord。</translation>
    </message>
</context>
<context>
    <name>concord::KindPicker</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>圖表類型</translation>
    </message>
</context>
<context>
    <name>concord::LooksForm</name>
    <message>
        <source>Write the end of the axis as a number, such as 4500000000, 4.5bn or 45億.</source>
        <translation>請把座標軸端點寫成數字，例如 4500000000、4.5bn 或 45億。</translation>
    </message>
    <message>
        <source>The axis ends below where it begins.</source>
        <translation>座標軸的終點低於起點。</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>一般尺寸</translation>
    </message>
    <message>
        <source>As the kind has it</source>
        <translation>依圖表類型</translation>
    </message>
    <message>
        <source>Greatest first</source>
        <translation>由大到小</translation>
    </message>
    <message>
        <source>Least first</source>
        <translation>由小到大</translation>
    </message>
    <message>
        <source>Short: $150bn</source>
        <translation>簡寫：$150bn</translation>
    </message>
    <message>
        <source>Words: $150 billion</source>
        <translation>全寫：$150 billion</translation>
    </message>
    <message>
        <source>As the values are</source>
        <translation>依數值大小</translation>
    </message>
    <message>
        <source>Single ones</source>
        <translation>個位</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>座標軸</translation>
    </message>
    <message>
        <source>Reaches at least</source>
        <translation>至少涵蓋</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>英文數字</translation>
    </message>
    <message>
        <source>Counts in, English</source>
        <translation>英文單位</translation>
    </message>
    <message>
        <source>Counts in, Chinese</source>
        <translation>中文單位</translation>
    </message>
    <message>
        <source>In colour, all others grey</source>
        <translation>上色，其餘灰色</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>對數尺度</translation>
    </message>
    <message>
        <source>Axis from</source>
        <translation>座標軸起點</translation>
    </message>
    <message>
        <source>Axis to</source>
        <translation>座標軸終點</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>黑體</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>明體</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>字體</translation>
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
        <source>Undone: %1</source>
        <translation>已復原：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed bead(s) no longer fit the text and are aligned automatically again.</source>
        <translation>
            <numerusform>有%n組確認過的對齊已經不符內文，改回自動對齊。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::MarkLegend</name>
    <message>
        <source>Marks in the text</source>
        <translation>文中的標記</translation>
    </message>
    <message>
        <source>Figures, findings, names</source>
        <translation>數字、發現、名稱</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>Figures disagree</source>
        <translation>數字不一致</translation>
    </message>
    <message>
        <source>Figures may disagree</source>
        <translation>數字可能不一致</translation>
    </message>
    <message>
        <source>Finding: error</source>
        <translation>發現：錯誤</translation>
    </message>
    <message>
        <source>Finding: warning</source>
        <translation>發現：警告</translation>
    </message>
    <message>
        <source>Finding: note</source>
        <translation>發現：提示</translation>
    </message>
    <message>
        <source>Name or term</source>
        <translation>名稱或術語</translation>
    </message>
    <message>
        <source>Two more marks than lines</source>
        <translation>另有兩個標記，畫不下</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>主張</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>未核實</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已核實</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>有爭議</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>有誤</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>已過時</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>附有註記</translation>
    </message>
    <message>
        <source>What is lit</source>
        <translation>亮起的部分</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>選取</translation>
    </message>
    <message>
        <source>Its counterpart</source>
        <translation>對應段落</translation>
    </message>
    <message>
        <source>Under the pointer</source>
        <translation>游標所指</translation>
    </message>
    <message>
        <source>Search hit</source>
        <translation>搜尋結果</translation>
    </message>
    <message>
        <source>Confirmed bead</source>
        <translation>已確認的對齊</translation>
    </message>
    <message>
        <source>Doubtful bead</source>
        <translation>存疑的對齊</translation>
    </message>
</context>
<context>
    <name>concord::MetricForm</name>
    <message>
        <source>Name in English</source>
        <translation>英文名稱</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>中文名稱</translation>
    </message>
    <message>
        <source>Enter adds the metric to the project, Esc leaves.</source>
        <translation>按 Enter 把指標加進專案，按 Esc 離開。</translation>
    </message>
    <message>
        <source>No metric is called “%1” yet. Enter adds it to the project, Esc leaves.</source>
        <translation>還沒有叫做「%1」的指標。按 Enter 加進專案，按 Esc 離開。</translation>
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
    <message>
        <source>Add an article</source>
        <translation>加入文章</translation>
    </message>
    <message>
        <source>Add article</source>
        <translation>加入文章</translation>
    </message>
</context>
<context>
    <name>concord::OpeningFlow</name>
    <message>
        <source>%1 recovered</source>
        <translation>%1 救回</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>救出讀得到的內容</translation>
    </message>
    <message>
        <source>Concord projects (*.concord)</source>
        <translation>Concord 專案 (*.concord)</translation>
    </message>
    <message>
        <source>Work on a copy</source>
        <translation>改用副本</translation>
    </message>
</context>
<context>
    <name>concord::OpeningPage</name>
    <message>
        <source>Part of this file cannot be read any more. It has not been changed. Restore a backup: the damaged file is set aside beside it, not overwritten. Without a backup, what can still be read goes into a new project.</source>
        <translation>這個檔案有一部分已無法讀取，檔案本身未經更動。請還原備份：損壞的檔案會移到旁邊保存，不會覆寫。沒有備份時，可把仍讀得到的內容存成新專案。</translation>
    </message>
    <message>
        <source>This file does not begin as a Concord project does. It has not been changed. If it was one, restore a backup or save what can still be read.</source>
        <translation>這個檔案的開頭不像 Concord 專案，檔案未經更動。若它原本是專案，請還原備份，或救出仍讀得到的內容。</translation>
    </message>
    <message>
        <source>A newer Concord made this project, and this version cannot read it. Update Concord to open it. The file has not been changed.</source>
        <translation>這個專案由較新版的 Concord 建立，目前版本無法讀取。請更新 Concord 後再開啟。檔案未經更動。</translation>
    </message>
    <message>
        <source>Another program has locked this file for longer than five seconds. Close it there and try again, or work on a copy.</source>
        <translation>另一個程式已鎖住這個檔案超過五秒。請在那邊關閉後再試，或改用副本。</translation>
    </message>
    <message>
        <source>The disk is full, so the project cannot be opened for editing. Make room and try again, or work on a copy elsewhere.</source>
        <translation>磁碟已滿，無法開啟專案編輯。請騰出空間後再試，或在別處使用副本。</translation>
    </message>
    <message>
        <source>This file or its folder is write-protected, so the project cannot be brought up to date. Work on a copy, or change the permissions and try again.</source>
        <translation>這個檔案或所在資料夾不可寫入，專案無法更新格式。請改用副本，或變更權限後再試。</translation>
    </message>
    <message>
        <source>This file lies on another machine. Edits over a network can be lost when the connection breaks; work on a local copy.</source>
        <translation>這個檔案在另一台電腦上。網路中斷時，編輯可能遺失；請改用本機副本。</translation>
    </message>
    <message>
        <source>There is no file of this name any more. If it has backups, they are listed here.</source>
        <translation>已沒有這個名稱的檔案。若有備份，會列在這裡。</translation>
    </message>
    <message>
        <source>This file cannot be read. Check its permissions and try again.</source>
        <translation>無法讀取這個檔案。請檢查權限後再試。</translation>
    </message>
    <message>
        <source>The project as it was at earlier times. Restoring one sets today's file aside beside it; nothing is overwritten.</source>
        <translation>專案先前的狀態。還原時，今天的檔案會移到旁邊保存，不會覆寫任何內容。</translation>
    </message>
    <message>
        <source>damaged, cannot be restored</source>
        <translation>已損壞，無法還原</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n 則主張</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>same as today</source>
        <translation>與目前相同</translation>
    </message>
    <message numerus="yes">
        <source>lacks the last %n edit(s)</source>
        <translation>
            <numerusform>缺少最近 %n 次編輯</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>&amp;Restore this backup</source>
        <translation>還原這份備份(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save what can be read…</source>
        <translation>救出讀得到的內容(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Work on a copy…</source>
        <translation>改用副本(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試一次(&amp;T)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>There is no backup of this project yet. They are made when nobody has worked for five minutes, before changes to much at once, and when you ask for one.</source>
        <translation>這個專案還沒有備份。五分鐘沒有人操作時、一次改動大量內容之前，以及你要求時，都會製作備份。</translation>
    </message>
    <message>
        <source>&amp;Make a backup now</source>
        <translation>立即備份(&amp;M)</translation>
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
    <name>concord::OverviewRuler</name>
    <message>
        <source>Marks of the whole article</source>
        <translation>全文標記</translation>
    </message>
    <message numerus="yes">
        <source>%n claim mark(s)</source>
        <translation>
            <numerusform>%n 個主張標記</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding mark(s)</source>
        <translation>
            <numerusform>%n 個發現標記</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n search hit(s)</source>
        <translation>
            <numerusform>%n 個搜尋結果</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::PairField</name>
    <message>
        <source>%1, English</source>
        <translation>%1，英文</translation>
    </message>
    <message>
        <source>%1, Chinese</source>
        <translation>%1，中文</translation>
    </message>
</context>
<context>
    <name>concord::PaletteEntries</name>
    <message>
        <source>Chart</source>
        <translation>圖表</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>concord::ParagraphEditor</name>
    <message>
        <source>Enter makes a new version, Esc keeps this as a draft.</source>
        <translation>按 Enter 存成新版本，按 Esc 留作草稿。</translation>
    </message>
    <message>
        <source>A paragraph has no line breaks.</source>
        <translation>段落裡不能換行。</translation>
    </message>
</context>
<context>
    <name>concord::PrintFlow</name>
    <message>
        <source>Source</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>譯文</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>主張</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>已送出列印。</translation>
    </message>
    <message>
        <source>PDF on A4 (*.pdf)</source>
        <translation>PDF，A4 紙 (*.pdf)</translation>
    </message>
    <message>
        <source>PDF on Letter (*.pdf)</source>
        <translation>PDF，Letter 紙 (*.pdf)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存為 PDF</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已存為 %1</translation>
    </message>
</context>
<context>
    <name>concord::QueuePanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>The figures of an article are proposed here as claims, one after another. This one has none.</source>
        <translation>文章裡的數字會在這裡逐一提議為主張。這篇沒有數字。</translation>
    </message>
    <message>
        <source>Every figure is decided. What was rejected does not come back; undo brings the last decision back.</source>
        <translation>所有數字都已決定。不採用的不會再出現；復原可收回上一個決定。</translation>
    </message>
    <message>
        <source>Stated in one language only</source>
        <translation>只有一種語言有</translation>
    </message>
    <message>
        <source>Figures to decide</source>
        <translation>待決數字</translation>
    </message>
    <message>
        <source>Proposed claims</source>
        <translation>提議的主張</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Enter; 1 to 5 accept with a status</source>
        <translation>Enter；按 1 至 5 採用並設定狀態</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>E: accept, and go into the fields</source>
        <translation>E：採用並進入欄位</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>不採用</translation>
    </message>
    <message>
        <source>X: the figure is no claim; this is remembered</source>
        <translation>X：這個數字不是主張，程式會記住</translation>
    </message>
    <message>
        <source>Another claim says %1.</source>
        <translation>另一則主張說是%1。</translation>
    </message>
    <message>
        <source>A claim says the same already.</source>
        <translation>已有一則主張說法相同。</translation>
    </message>
    <message>
        <source>No attribution</source>
        <translation>沒有出處</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>互相矛盾</translation>
    </message>
    <message>
        <source>said already</source>
        <translation>已有主張</translation>
    </message>
</context>
<context>
    <name>concord::ReaderCards</name>
    <message>
        <source>There is no figure, claim, finding or name at the caret.</source>
        <translation>游標處沒有數字、主張、發現或名稱。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 項，共 %2 項</translation>
    </message>
</context>
<context>
    <name>concord::ReadingPanel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 em</source>
        <comment>width of a column in ems, which are Chinese characters</comment>
        <translation>%1 字寬</translation>
    </message>
    <message>
        <source>Reading options</source>
        <translation>閱讀設定</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>字級(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Line spacing</source>
        <translation>行距(&amp;L)</translation>
    </message>
    <message>
        <source>Line l&amp;ength</source>
        <translation>行長(&amp;E)</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>字體</translation>
    </message>
    <message>
        <source>&amp;Arrangement</source>
        <translation>排列(&amp;A)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>字級</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>行距</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>行長</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>排列</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>明體</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>黑體</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>左右對照</translation>
    </message>
    <message>
        <source>One above the other</source>
        <translation>上下對照</translation>
    </message>
    <message>
        <source>Source alone</source>
        <translation>只看原文</translation>
    </message>
    <message>
        <source>Translation alone</source>
        <translation>只看譯文</translation>
    </message>
    <message>
        <source>Translation &amp;first</source>
        <translation>譯文在前(&amp;F)</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>米黃</translation>
    </message>
</context>
<context>
    <name>concord::ReadingTable</name>
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
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
</context>
<context>
    <name>concord::RemarkList</name>
    <message>
        <source>Chinese: %1</source>
        <translation>中文版：%1</translation>
    </message>
    <message>
        <source>English: %1</source>
        <translation>英文版：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing to say against it.</source>
        <translation>沒有需要提醒的。</translation>
    </message>
</context>
<context>
    <name>concord::RenderingsModel</name>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <translation>
            <numerusform>%1，%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>概念</translation>
    </message>
    <message>
        <source>Most used</source>
        <translation>最常用</translation>
    </message>
    <message>
        <source>Also used</source>
        <translation>其他譯法</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>譯法</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>譯自</translation>
    </message>
    <message>
        <source>And for</source>
        <translation>也譯自</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Translated as</source>
        <translation>譯為</translation>
    </message>
    <message>
        <source>And as</source>
        <translation>也譯為</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>譯文</translation>
    </message>
</context>
<context>
    <name>concord::RenderingsPanel</name>
    <message numerus="yes">
        <source>%n rendered in several ways</source>
        <translation>
            <numerusform>%n 個概念有多種譯法</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n 則待看</numerusform>
        </translation>
    </message>
    <message>
        <source>Renderings</source>
        <translation>譯法</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>概念</translation>
    </message>
    <message>
        <source>One rendering for several</source>
        <translation>一譯多用</translation>
    </message>
    <message>
        <source>Sentences translated in two ways</source>
        <translation>同句異譯</translation>
    </message>
    <message>
        <source>One translation for several</source>
        <translation>異句同譯</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>列出的項目</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Filter the renderings</source>
        <translation>篩選譯法</translation>
    </message>
    <message>
        <source>Concepts and how they are rendered</source>
        <translation>概念與譯法</translation>
    </message>
    <message>
        <source>&amp;Use everywhere…</source>
        <translation>全文統一(&amp;U)…</translation>
    </message>
    <message>
        <source>Writes the picked rendering in place of the others, after you have seen every change</source>
        <translation>以選取的譯法取代其他譯法；改動前會逐一列出</translation>
    </message>
    <message>
        <source>&amp;Add to the termbase</source>
        <translation>加入術語庫(&amp;A)</translation>
    </message>
    <message>
        <source>What the article speaks of is listed here with every way it is rendered. A concept with more than one rendering is marked; click a rendering to walk through its places.</source>
        <translation>這裡列出文章談到的概念與各種譯法。譯法不只一種的概念會標示出來；點選譯法可逐一查看出處。</translation>
    </message>
    <message>
        <source>The text is long; its concepts are being looked for.</source>
        <translation>本文較長，正在找出其中的概念。</translation>
    </message>
</context>
<context>
    <name>concord::ReviewPanel</name>
    <message>
        <source>Passage gone</source>
        <translation>文字已不在</translation>
    </message>
    <message>
        <source>Several places possible</source>
        <translation>可能不只一處</translation>
    </message>
    <message>
        <source>Text changed</source>
        <translation>文字已更動</translation>
    </message>
    <message>
        <source>Passages to review</source>
        <translation>待檢視的段落</translation>
    </message>
    <message>
        <source>Passages to review: %1</source>
        <translation>待檢視的段落：%1</translation>
    </message>
    <message>
        <source>No figure of the passage says what the claim says.</source>
        <translation>這段文字裡沒有數字與主張相符。</translation>
    </message>
    <message>
        <source>The text now says %1; the claim says something else.</source>
        <translation>文中現為 %1，與主張不符。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原先</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>The passage is not in the text any more.</source>
        <translation>這段文字已不在文中。</translation>
    </message>
    <message>
        <source>The passage before and now</source>
        <translation>文字的前後對照</translation>
    </message>
    <message>
        <source>&amp;Accept as it is now</source>
        <translation>接受現在的文字(&amp;A)</translation>
    </message>
    <message>
        <source>Attach to the s&amp;uggestion</source>
        <translation>繫到建議處(&amp;U)</translation>
    </message>
    <message>
        <source>Attach to the se&amp;lection</source>
        <translation>繫到選取處(&amp;L)</translation>
    </message>
    <message>
        <source>When a text is revised, the claims whose passages changed or went are listed here. There are none.</source>
        <translation>文稿修訂後，文字更動或消失的主張會列在這裡。目前沒有。</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>value differs</source>
        <translation>數值不同</translation>
    </message>
</context>
<context>
    <name>concord::SearchActions</name>
    <message>
        <source>Search all articles for “%1”</source>
        <translation>在所有文章裡搜尋「%1」</translation>
    </message>
</context>
<context>
    <name>concord::SearchPanel</name>
    <message>
        <source>Looking…</source>
        <translation>搜尋中…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>找不到</translation>
    </message>
    <message>
        <source>%1 hits in %2 paragraphs</source>
        <translation>%1 處，在 %2 段裡</translation>
    </message>
    <message>
        <source>The first %1 hits; found in %2 paragraphs</source>
        <translation>列出前 %1 處；共有 %2 段</translation>
    </message>
    <message>
        <source>Search all articles</source>
        <translation>搜尋所有文章</translation>
    </message>
    <message>
        <source>Words, or "quoted pieces"</source>
        <translation>輸入字詞，或用「引號」分開</translation>
    </message>
    <message>
        <source>Search hits</source>
        <translation>搜尋結果</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>關閉 (Esc)</translation>
    </message>
</context>
<context>
    <name>concord::SeriesActions</name>
    <message>
        <source>The series was removed. Ctrl+Z brings it back.</source>
        <translation>已移除數列。按 Ctrl+Z 可復原。</translation>
    </message>
    <message>
        <source>Import a series</source>
        <translation>匯入數列</translation>
    </message>
    <message>
        <source>Tables and company facts (*.csv *.tsv *.txt *.xlsx *.json);;All files (*)</source>
        <translation>表格與公司申報資料 (*.csv *.tsv *.txt *.xlsx *.json);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>貼上的表格</translation>
    </message>
    <message>
        <source>Copy a table first: a row of headings and at least one row below it.</source>
        <translation>請先複製一個表格：一列標題，其下至少一列資料。</translation>
    </message>
    <message>
        <source>There is no column of periods, or none of numbers. Name the columns in the first row.</source>
        <translation>沒有期間欄，或沒有數字欄。請在第一列寫上各欄名稱。</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) imported as “%1”.</source>
        <translation>
            <numerusform>已匯入%n個數值，名為「%1」。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::SeriesList</name>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Imported series</source>
        <translation>已匯入的數列</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>匯入檔案…</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>貼上表格</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>No series yet. A series is numbers from outside the article: a table (CSV, XLSX, or copied from a spreadsheet), or the company facts of the SEC (JSON).</source>
        <translation>尚無數列。數列是文章以外的數字：表格（CSV、XLSX，或自試算表複製），或美國證券交易委員會的公司申報資料（JSON）。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Source line</source>
        <translation>資料來源</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Drawn in</source>
        <translation>用於圖表</translation>
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
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n個錯誤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n個警告</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>concord::TemplateActions</name>
    <message>
        <source>Templates</source>
        <translation>範本</translation>
    </message>
    <message>
        <source>Give this chart its looks</source>
        <translation>把這張圖套成這個樣子</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>刪去</translation>
    </message>
    <message>
        <source>Keep these looks as a template…</source>
        <translation>把這個樣子存成範本…</translation>
    </message>
    <message>
        <source>From a template</source>
        <translation>套用範本</translation>
    </message>
    <message>
        <source>Keep as a template</source>
        <translation>存成範本</translation>
    </message>
    <message>
        <source>Kind, size, order, numbers, typeface, byline, notes and the names of companies are kept; data and title are not.

Name of the template:</source>
        <translation>會存下圖種、尺寸、次序、數字寫法、字體、署名、附註和公司名稱；資料和標題不存。

範本名稱：</translation>
    </message>
    <message>
        <source>Kept as the template “%1”; New offers it, in every project.</source>
        <translation>已存成範本「%1」；任何專案的「新增」裡都有。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n template(s) already, which is as many as are kept. Forget one first.</source>
        <translation>
            <numerusform>已經有 %n 個範本，不能再多。請先刪去一個。</numerusform></translation>
    </message>
    <message>
        <source>The template “%1” was forgotten. Charts made from it stay as they are.</source>
        <translation>範本「%1」已刪去，用它做的圖不受影響。</translation>
    </message>
</context>
<context>
    <name>concord::TermActions</name>
    <message numerus="yes">
        <source>%n duplicate(s) merged</source>
        <translation>
            <numerusform>已合併 %n 個重複的概念</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n concept(s) added to the termbase</source>
        <translation>
            <numerusform>術語庫新增了 %n 個概念</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a word or a name first; a concept is made from it.</source>
        <translation>請先選取詞語或名稱，再建立概念。</translation>
    </message>
    <message>
        <source>The termbase has “%1” already.</source>
        <translation>術語庫裡已有「%1」。</translation>
    </message>
    <message>
        <source>Added to the termbase: %1 → %2</source>
        <translation>已加入術語庫：%1 → %2</translation>
    </message>
    <message>
        <source>new concept</source>
        <translation>新概念</translation>
    </message>
    <message>
        <source>No concept of the termbase stands here.</source>
        <translation>這裡沒有術語庫裡的概念。</translation>
    </message>
    <message>
        <source>It reads “%1” everywhere already.</source>
        <translation>全文都已寫作「%1」。</translation>
    </message>
    <message>
        <source>Write “%1” everywhere</source>
        <translation>全文統一為「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) changed; Undo takes all of it back.</source>
        <translation>
            <numerusform>已改動 %n 處；復原可全部取消。</numerusform>
        </translation>
    </message>
    <message>
        <source>That is no concept: figures are compared by themselves. Select a word or a name.</source>
        <translation>這不是概念；數字會自動比對。請選取詞語或名稱。</translation>
    </message>
    <message>
        <source>Added to the termbase: %1. Its counterpart is not sure; write it in the field.</source>
        <translation>已加入術語庫：%1。無法確定對應的譯法，請在欄位裡填寫。</translation>
    </message>
</context>
<context>
    <name>concord::TermWords</name>
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
    <message>
        <source>preferred</source>
        <translation>首選</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>to be avoided</source>
        <translation>避免使用</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>禁用</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>不限地區</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>台灣</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <source>Mainland China</source>
        <translation>中國大陸</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>與所寫相同</translation>
    </message>
    <message>
        <source>with plural and possessive</source>
        <translation>含複數與所有格</translation>
    </message>
    <message>
        <source>also with verb endings</source>
        <translation>也含動詞變化</translation>
    </message>
    <message>
        <source>with any ending</source>
        <translation>含任何詞尾</translation>
    </message>
    <message>
        <source>as the word says: | or *</source>
        <translation>依詞中的 | 或 *</translation>
    </message>
    <message>
        <source>capitals stay capitals</source>
        <translation>大寫須相符</translation>
    </message>
    <message>
        <source>all letters as written</source>
        <translation>大小寫須全部相符</translation>
    </message>
    <message>
        <source>does not matter</source>
        <translation>不分大小寫</translation>
    </message>
    <message>
        <source>whole project</source>
        <translation>整個專案</translation>
    </message>
    <message>
        <source>this article</source>
        <translation>這篇文章</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>人工智慧</translation>
    </message>
    <message>
        <source>business</source>
        <translation>商業</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>computing</source>
        <translation>資訊科技</translation>
    </message>
    <message>
        <source>finance</source>
        <translation>財經</translation>
    </message>
    <message>
        <source>media</source>
        <translation>媒體</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>places</source>
        <translation>地名</translation>
    </message>
    <message>
        <source>press</source>
        <translation>新聞</translation>
    </message>
</context>
<context>
    <name>concord::TermbaseModel</name>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>適用範圍</translation>
    </message>
</context>
<context>
    <name>concord::TermbasePanel</name>
    <message numerus="yes">
        <source>%n concept(s)</source>
        <translation>
            <numerusform>%n 個概念</numerusform>
        </translation>
    </message>
    <message>
        <source>Termbase</source>
        <translation>術語庫</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Filter the termbase</source>
        <translation>篩選術語庫</translation>
    </message>
    <message>
        <source>Concepts of the project</source>
        <translation>專案的概念</translation>
    </message>
    <message>
        <source>New concept</source>
        <translation>新增概念</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>Makes one of the picked concepts; the first keeps its fields</source>
        <translation>把選取的概念併為一個，保留第一個的欄位</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Merge duplicates</source>
        <translation>合併重複</translation>
    </message>
    <message>
        <source>Makes one of concepts that share an English word and their domain</source>
        <translation>把英文相同、領域相同的概念併為一個</translation>
    </message>
    <message>
        <source>Starting termbase</source>
        <translation>加入內建術語庫</translation>
    </message>
    <message>
        <source>Computing, finance, companies and the press, as they are written in Taiwan, with Hong Kong's and the mainland's forms</source>
        <translation>電腦、財經、企業與媒體用語，以台灣寫法為準，附香港與中國大陸的寫法</translation>
    </message>
    <message>
        <source>The project has no concepts yet. Select a word in the text and press T, or add the starting termbase with the button below.</source>
        <translation>專案還沒有概念。在文中選取詞語後按 T，或按下方的按鈕加入內建術語庫。</translation>
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
        <source>How the file's bytes stand for letters. Choose another where the text reads wrong.</source>
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
    <name>concord::TextWiring</name>
    <message>
        <source>Source</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>譯文</translation>
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
    <name>concord::VersionsPage</name>
    <message>
        <source>Version %1 · %2</source>
        <translation>第 %1 版 · %2</translation>
    </message>
    <message>
        <source>The article has no text on this side.</source>
        <translation>文章沒有這一邊的文字。</translation>
    </message>
    <message>
        <source>There is nothing to compare this version with.</source>
        <translation>沒有可與這個版本比對的版本。</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) differ</source>
        <translation>
            <numerusform>%n 段不同</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移動過</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) without a change</source>
        <translation>
            <numerusform>%n 段未更動</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions of the text</source>
        <translation>文稿的版本</translation>
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
        <source>Text</source>
        <translation>文稿</translation>
    </message>
    <message>
        <source>Against the version before</source>
        <translation>與前一版比對</translation>
    </message>
    <message>
        <source>Against the newest version</source>
        <translation>與最新版比對</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比對對象</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比對</translation>
    </message>
    <message>
        <source>Show &amp;all paragraphs</source>
        <translation>顯示所有段落(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>還原這個版本(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Back to the text</source>
        <translation>回到文稿(&amp;B)</translation>
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
<context>
    <name>concord::WordsForm</name>
    <message>
        <source>Title: the finding</source>
        <translation>標題：寫出發現</translation>
    </message>
    <message>
        <source>Subtitle: what is measured, when and where</source>
        <translation>副標題：量的是什麼、何時何地</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>資料來源</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>製圖</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>註</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>替代文字</translation>
    </message>
    <message>
        <source>While a field is empty, the grey text is used.</source>
        <translation>欄位留空時，採用灰色文字。</translation>
    </message>
</context>
</TS>
