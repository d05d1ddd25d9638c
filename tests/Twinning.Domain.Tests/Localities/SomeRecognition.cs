using System;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using static Twinning.Domain.Tests.Localities.SomeArea;

namespace Twinning.Domain.Tests.Localities;

/// <summary>
/// District 1 with communes 10 to 12 and ward 20; village 100. Commune 11 was merged into commune 10, and commune 12 into the new commune
/// 13, on 1 July 2025.
/// </summary>
internal static class SomeRecognition
{
    public static readonly AreaTree Tree = new(
        [
            District(1, DayRange.UpTo(Day(2025, 6, 30))),
            Commune(10, DayRange.Always, 1),
            Commune(11, DayRange.UpTo(Day(2025, 6, 30)), 1),
            Commune(12, DayRange.UpTo(Day(2025, 6, 30)), 1),
            Commune(13, DayRange.Since(Day(2025, 7, 1))),
            Commune(20, DayRange.Always, 1) with { Kind = "phường" },
            Commune(21, DayRange.Always, 1) with { Kind = "thị trấn" },
            Village(100, DayRange.Always, 10),
        ],
        [Merged(11, 10, Day(2025, 7, 1)), Merged(12, 13, Day(2025, 7, 1))]);

    public static readonly DecidingDocument Document = new("không rõ số", "UBND tỉnh Gia Lai", null);

    public static NewRuralRecognition At(long area, DateOnly? until, NewRuralLevel level = NewRuralLevel.Standard, RecognitionStage stage = RecognitionStage.Recognised) => new(
        new AreaId(area),
        level,
        stage,
        DayRange.Of(Day(2018, 12, 31), until),
        stage == RecognitionStage.Filed ? null : NewRuralInstruments.CommuneOf2016,
        Document);

    public static string[] Codes(this NewRuralRecognition record, params NewRuralRecognition[] others) =>
        [.. RecognitionRules.Judge(record, Tree, others).Violations.Select(violation => violation.Code.Value)];

    public static DateOnly LastDay => Day(2025, 6, 30);
}
