using System;
using System.Collections.Generic;

namespace Twinning.Domain.Law;

/// <summary>Every document that the rules and figures of this library rest on, each once.</summary>
/// <remarks>
/// Dates and titles as read in the press and on law portals; what was not seen is left out, not guessed. One long list on purpose: it is
/// looked through by document, and each document stands in it once, whatever subjects rest on it.
/// </remarks>
public static class LegalSources
{
    /// <summary>Gets Decision 59/2015/QĐ-TTg, the multidimensional poverty standard of 2016–2020, kept for the reviews of 2021.</summary>
    public static LegalSource Decision59Of2015 { get; } = new(
        "QD-59-2015",
        SourceKind.Statute,
        "Quyết định 59/2015/QĐ-TTg ban hành chuẩn nghèo tiếp cận đa chiều áp dụng cho giai đoạn 2016-2020",
        "Decision 59/2015/QĐ-TTg on the multidimensional poverty standard for 2016–2020")
    {
        IssuedOn = new DateOnly(2015, 11, 19),
        InForce = DayRange.Since(new DateOnly(2016, 1, 5)),
        Remark = "Kept for the reviews of 2021 by Article 2 of Decree 07/2021/NĐ-CP. The last day in force was not seen.",
    };

    /// <summary>Gets Decree 07/2021/NĐ-CP, the multidimensional poverty standard of 2022–2025, kept for the reviews of 2026.</summary>
    public static LegalSource Decree07Of2021 { get; } = new(
        "ND-07-2021",
        SourceKind.Statute,
        "Nghị định 07/2021/NĐ-CP quy định chuẩn nghèo đa chiều giai đoạn 2021-2025",
        "Decree 07/2021/NĐ-CP on the multidimensional poverty standard for 2021–2025")
    {
        IssuedOn = new DateOnly(2021, 1, 27),
        InForce = DayRange.Since(new DateOnly(2021, 3, 15)),
        Remark = "Kept for the reviews of 2026 by Decree 351/2025/NĐ-CP. The last day in force was not seen.",
    };

    /// <summary>Gets Decree 351/2025/NĐ-CP, the multidimensional poverty standard of 2027–2030.</summary>
    public static LegalSource Decree351Of2025 { get; } = new(
        "ND-351-2025",
        SourceKind.Statute,
        "Nghị định 351/2025/NĐ-CP quy định chuẩn nghèo đa chiều quốc gia giai đoạn 2026-2030",
        "Decree 351/2025/NĐ-CP on the national multidimensional poverty standard for 2026–2030")
    {
        IssuedOn = new DateOnly(2025, 12, 30),
        Remark = "The day it came into force was not seen.",
    };

    /// <summary>Gets Decision 24/2021/QĐ-TTg, the procedure of the yearly review of poor and near-poor households.</summary>
    public static LegalSource Decision24Of2021 { get; } = new(
        "QD-24-2021",
        SourceKind.Statute,
        "Quyết định 24/2021/QĐ-TTg quy định quy trình rà soát hộ nghèo, hộ cận nghèo hằng năm",
        "Decision 24/2021/QĐ-TTg on the yearly review of poor and near-poor households")
    {
        IssuedOn = new DateOnly(2021, 7, 16),
        InForce = DayRange.Since(new DateOnly(2021, 9, 1)),
    };

    /// <summary>Gets Circular 17/2016/TT-BLĐTBXH, the review and its forms under the standard of 2016.</summary>
    public static LegalSource Circular17Of2016 { get; } = new(
        "TT-17-2016",
        SourceKind.Statute,
        "Thông tư 17/2016/TT-BLĐTBXH hướng dẫn quy trình rà soát hộ nghèo, hộ cận nghèo hằng năm theo chuẩn nghèo tiếp cận đa chiều " +
            "áp dụng cho giai đoạn 2016-2020",
        "Circular 17/2016/TT-BLĐTBXH on the yearly review of poor and near-poor households under the standard of 2016–2020")
    {
        IssuedOn = new DateOnly(2016, 6, 28),
        InForce = DayRange.Since(new DateOnly(2016, 8, 15)),
        Remark = "Amended by Circular 14/2018/TT-BLĐTBXH. The last day in force was not seen.",
    };

    /// <summary>Gets Circular 14/2018/TT-BLĐTBXH, which amends the forms of 2016, also how points are read.</summary>
    public static LegalSource Circular14Of2018 { get; } = new(
        "TT-14-2018",
        SourceKind.Statute,
        "Thông tư 14/2018/TT-BLĐTBXH sửa đổi, bổ sung Thông tư 17/2016/TT-BLĐTBXH",
        "Circular 14/2018/TT-BLĐTBXH amending Circular 17/2016/TT-BLĐTBXH")
    {
        IssuedOn = new DateOnly(2018, 9, 26),
        Remark = "The day it came into force was not seen.",
    };

    /// <summary>Gets Circular 07/2021/TT-BLĐTBXH, the forms and reports of the review, with the columns of the yearly return.</summary>
    public static LegalSource Circular07Of2021 { get; } = new(
        "TT-07-2021",
        SourceKind.Statute,
        "Thông tư 07/2021/TT-BLĐTBXH hướng dẫn phương pháp rà soát, phân loại hộ nghèo, hộ cận nghèo và biểu mẫu báo cáo",
        "Circular 07/2021/TT-BLĐTBXH on review methods, forms and reports")
    {
        IssuedOn = new DateOnly(2021, 7, 18),
    };

    /// <summary>Gets Law 77/2015/QH13 on the organisation of local government, which tells rural from urban units.</summary>
    public static LegalSource Law77Of2015 { get; } = new(
        "L-77-2015",
        SourceKind.Statute,
        "Luật Tổ chức chính quyền địa phương số 77/2015/QH13",
        "Law 77/2015/QH13 on the organisation of local government")
    {
        InForce = DayRange.Since(new DateOnly(2016, 1, 1)),
        Remark = "Read in luatdaiduonglong.com. Replaced in 2025; that xã and phường keep their meaning after that is our reading.",
    };

    /// <summary>Gets Law 91/2025/QH15 on the protection of personal data.</summary>
    public static LegalSource Law91Of2025 { get; } = new(
        "L-91-2025",
        SourceKind.Statute,
        "Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15",
        "Law 91/2025/QH15 on the protection of personal data")
    {
        IssuedOn = new DateOnly(2025, 6, 26),
        InForce = DayRange.Since(new DateOnly(2026, 1, 1)),
    };

    /// <summary>Gets Decree 356/2025/NĐ-CP, which lists sensitive personal data.</summary>
    public static LegalSource Decree356Of2025 { get; } = new(
        "ND-356-2025",
        SourceKind.Statute,
        "Nghị định 356/2025/NĐ-CP quy định chi tiết Luật Bảo vệ dữ liệu cá nhân",
        "Decree 356/2025/NĐ-CP detailing the Law on the protection of personal data")
    {
        IssuedOn = new DateOnly(2025, 12, 31),
        InForce = DayRange.Since(new DateOnly(2026, 1, 1)),
    };

    /// <summary>Gets Decision 1980/QĐ-TTg of 2016, the criteria of new rural communes of 2016–2020.</summary>
    public static LegalSource Decision1980Of2016 { get; } = new(
        "QD-1980-2016",
        SourceKind.Statute,
        "Quyết định 1980/QĐ-TTg về tiêu chí xã nông thôn mới giai đoạn 2016-2020",
        "Decision 1980/QĐ-TTg on the criteria of new rural communes, 2016–2020")
    {
        IssuedOn = new DateOnly(2016, 10, 17),
        Remark = "Its number, day and subject were read, not its text.",
    };

    /// <summary>Gets Decision 318/QĐ-TTg of 2022, the criteria of new rural and advanced communes of 2021–2025.</summary>
    public static LegalSource Decision318Of2022 { get; } = new(
        "QD-318-2022",
        SourceKind.Statute,
        "Quyết định 318/QĐ-TTg về tiêu chí xã nông thôn mới và xã nông thôn mới nâng cao giai đoạn 2021-2025",
        "Decision 318/QĐ-TTg on the criteria of new rural and advanced communes, 2021–2025")
    {
        IssuedOn = new DateOnly(2022, 3, 8),
        Remark = "Its number, day and subject were read, not its text.",
    };

    /// <summary>Gets Decision 319/QĐ-TTg of 2022, the criteria of model communes of 2021–2025.</summary>
    public static LegalSource Decision319Of2022 { get; } = new(
        "QD-319-2022",
        SourceKind.Statute,
        "Quyết định 319/QĐ-TTg về tiêu chí xã nông thôn mới kiểu mẫu giai đoạn 2021-2025",
        "Decision 319/QĐ-TTg on the criteria of model new rural communes, 2021–2025")
    {
        IssuedOn = new DateOnly(2022, 3, 8),
        Remark = "Its number, day and subject were read, not its text.",
    };

    /// <summary>Gets Decision 320/QĐ-TTg of 2022, the criteria of new rural districts of 2021–2025.</summary>
    public static LegalSource Decision320Of2022 { get; } = new(
        "QD-320-2022",
        SourceKind.Statute,
        "Quyết định 320/QĐ-TTg về tiêu chí huyện nông thôn mới giai đoạn 2021-2025",
        "Decision 320/QĐ-TTg on the criteria of new rural districts, 2021–2025")
    {
        IssuedOn = new DateOnly(2022, 3, 8),
        Remark = "Its number, day and subject were read, not its text.",
    };

    /// <summary>Gets Decision 51/2025/QĐ-TTg, the criteria of new rural areas of 2026–2030.</summary>
    public static LegalSource Decision51Of2025 { get; } = new(
        "QD-51-2025",
        SourceKind.Statute,
        "Quyết định 51/2025/QĐ-TTg về tiêu chí nông thôn mới giai đoạn 2026-2030",
        "Decision 51/2025/QĐ-TTg on the criteria of new rural areas, 2026–2030")
    {
        IssuedOn = new DateOnly(2025, 12, 29),
        InForce = DayRange.Since(new DateOnly(2026, 2, 15)),
        Remark = "Read in vneconomy.vn and thoibaotaichinhvietnam.vn.",
    };

    /// <summary>Gets Decree 90/2020/NĐ-CP, the rating of officials, civil servants and public employees of 2020–2025.</summary>
    public static LegalSource Decree90Of2020 { get; } = new(
        "ND-90-2020",
        SourceKind.Statute,
        "Nghị định 90/2020/NĐ-CP về đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức",
        "Decree 90/2020/NĐ-CP on rating officials, civil servants and public employees")
    {
        IssuedOn = new DateOnly(2020, 8, 13),
        Remark = "Amended by Decree 48/2023/NĐ-CP, which ties the share of \"outstanding\" to that of the Party. Read in part, through legal portals.",
    };

    /// <summary>Gets Decree 335/2025/NĐ-CP, the rating of civil servants and state administrative agencies from 2026 on.</summary>
    public static LegalSource Decree335Of2025 { get; } = new(
        "ND-335-2025",
        SourceKind.Statute,
        "Nghị định 335/2025/NĐ-CP về đánh giá, xếp loại chất lượng công chức",
        "Decree 335/2025/NĐ-CP on rating civil servants")
    {
        IssuedOn = new DateOnly(2025, 12, 21),
        InForce = DayRange.Since(new DateOnly(2026, 1, 1)),
        Remark = "Read in the press; its formula for leaders was not.",
    };

    /// <summary>Gets Decision 132-QĐ/TW of 2018, the Party's rating of collectives and individuals.</summary>
    public static LegalSource Decision132Of2018 { get; } = new(
        "QD-132-2018-TW",
        SourceKind.ProgrammeDocument,
        "Quy định 132-QĐ/TW về kiểm điểm và đánh giá, xếp loại tập thể, cá nhân",
        "Decision 132-QĐ/TW of the Party on rating collectives and individuals")
    {
        IssuedOn = new DateOnly(2018, 3, 8),
        Remark = "Its number and day were read, not its text.",
    };

    /// <summary>Gets Decision 124-QĐ/TW of 2023, the Party's rating of collectives and individuals.</summary>
    public static LegalSource Decision124Of2023 { get; } = new(
        "QD-124-2023-TW",
        SourceKind.ProgrammeDocument,
        "Quy định 124-QĐ/TW về kiểm điểm và đánh giá, xếp loại tập thể, cá nhân",
        "Decision 124-QĐ/TW of the Party on rating collectives and individuals")
    {
        IssuedOn = new DateOnly(2023, 10, 4),
        Remark = "Its number and day were read, not its text.",
    };

    /// <summary>Gets Decision 366-QĐ/TW of 2025, the Party's rating of collectives and individuals.</summary>
    public static LegalSource Decision366Of2025 { get; } = new(
        "QD-366-2025-TW",
        SourceKind.ProgrammeDocument,
        "Quy định 366-QĐ/TW về kiểm điểm và đánh giá, xếp loại tập thể, cá nhân trong hệ thống chính trị",
        "Decision 366-QĐ/TW of the Party on rating collectives and individuals of the political system")
    {
        IssuedOn = new DateOnly(2025, 8, 30),
        Remark = "Replaces Decision 124-QĐ/TW. Read in the press; its vetoes and the wording of its quota were not.",
    };

    /// <summary>Gets the directive of Gia Lai on new rural villages of ethnic minorities.</summary>
    public static LegalSource Directive12Of2018GiaLai { get; } = new(
        "CT-12-2018-GIA-LAI",
        SourceKind.ProgrammeDocument,
        "Chỉ thị 12-CT/TU của Tỉnh ủy Gia Lai về xây dựng làng nông thôn mới trong đồng bào dân tộc thiểu số",
        "Directive 12-CT/TU, Party Committee of Gia Lai, on new rural villages of ethnic minorities")
    {
        Remark = "Sources give 13 February 2018 (baodantoc.vn) and 12 March 2018 (gialaitv.vn) as its day; its criteria were not found.",
    };

    /// <summary>Gets the official letter of Gia Lai that keeps signed commitments after agencies merge.</summary>
    public static LegalSource Letter794Of2025GiaLai { get; } = new(
        "CV-794-2025-GIA-LAI",
        SourceKind.ProgrammeDocument,
        "Công văn 794/UBND-NNMT ngày 01/4/2025 của UBND tỉnh Gia Lai phân công lại các cơ quan kết nghĩa sau sắp xếp",
        "Letter 794/UBND-NNMT of 1 April 2025, People's Committee of Gia Lai, on twinned agencies after reorganisation")
    {
        IssuedOn = new DateOnly(2025, 4, 1),
        Remark = "Read in baogialai.com.vn, post317339.",
    };

    /// <summary>Gets the programme's own plan or decision, whichever it is at a place: term, villages in scope, limits.</summary>
    public static LegalSource ProgrammePlan { get; } = new(
        "PROGRAMME-PLAN",
        SourceKind.ProgrammeDocument,
        "Kế hoạch hoặc quyết định phân công của chương trình tại địa phương",
        "The programme's own plan or decision of assignment at the place")
    {
        Remark = "Each programme names its deciding document; this entry stands for it where a rule speaks of any programme.",
    };

    /// <summary>Gets the days of feasts as every calendar in Vietnam prints them; no document that fixes them was read.</summary>
    public static LegalSource CustomaryCalendar { get; } = new(
        "CUSTOMARY-CALENDAR",
        SourceKind.OurConvention,
        "Lịch thông dụng: ngày âm lịch và các ngày kỷ niệm, chưa đọc văn bản quy định",
        "The calendar in common use: lunar feasts and days of remembrance; no document was read")
    {
        Remark = "The days of 2017–2021 agree with the lunisolar calendar of the .NET base library.",
    };

    /// <summary>Gets our own conventions: rules that nobody wrote down and that this software keeps so that records stay sound.</summary>
    public static LegalSource OurConvention { get; } = new(
        "OUR-CONVENTION",
        SourceKind.OurConvention,
        "Quy ước của phần mềm, không có văn bản quy định",
        "A convention of this software; no document prescribes it");

    /// <summary>Gets all documents.</summary>
    public static IReadOnlyList<LegalSource> All { get; } =
    [
        Decision59Of2015,
        Decree07Of2021,
        Decree351Of2025,
        Decision24Of2021,
        Circular17Of2016,
        Circular14Of2018,
        Circular07Of2021,
        Law77Of2015,
        Law91Of2025,
        Decree356Of2025,
        Decision1980Of2016,
        Decision318Of2022,
        Decision319Of2022,
        Decision320Of2022,
        Decision51Of2025,
        Decree90Of2020,
        Decree335Of2025,
        Decision132Of2018,
        Decision124Of2023,
        Decision366Of2025,
        Directive12Of2018GiaLai,
        Letter794Of2025GiaLai,
        ProgrammePlan,
        CustomaryCalendar,
        OurConvention,
    ];
}
