using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Needs;

/// <summary>Tells why a need stands where it stands.</summary>
internal static class RankingSteps
{
    private static readonly Message GoesBefore = new("xếp trước", "goes before it");

    private static readonly Message Next = new("bằng nhau, xét tiêu chí sau", "level; the next comparison decides");

    /// <summary>Returns the steps up to the one that puts the need before the next; only the first step for the last need.</summary>
    public static IEnumerable<ExplanationStep> Of(VillageNeed need, VillageNeed first, VillageNeed? next)
    {
        var isWeakest = need.Severity == first.Severity && need.Severity > NeedSeverity.None;
        yield return Step(
            "WEAKEST-HIGHEST-SEVERITY",
            SeverityOf(need),
            new Message($"cao nhất là {NeedSeverity.Vietnamese(first.Severity)}", $"the highest is {NeedSeverity.English(first.Severity)}"),
            isWeakest,
            isWeakest ? new Message("là mặt yếu nhất", "a weakest side") : new Message("không phải mặt yếu nhất", "not a weakest side"));
        if (next is null)
        {
            yield break;
        }

        var isMoreSevere = need.Severity > next.Severity;
        yield return Against("WEAKEST-SEVERITY", SeverityOf(need), SeverityOf(next), isMoreSevere);
        if (isMoreSevere)
        {
            yield break;
        }

        var isPreferred = need.Priority is { } own && !(next.Priority <= own);
        yield return Against("WEAKEST-PRIORITY", PriorityOf(need), PriorityOf(next), isPreferred);
        if (!isPreferred)
        {
            yield return Against("WEAKEST-ORDER", PlaceOf(need), PlaceOf(next), true);
        }
    }

    private static ExplanationStep Against(string code, Message input, Message comparison, bool holds) =>
        Step(code, input, comparison, holds, holds ? GoesBefore : Next);

    private static ExplanationStep Step(string code, Message input, Message comparison, bool holds, Message outcome) =>
        new(new RuleCode(code), LegalSources.OurConvention, input, comparison, holds, outcome);

    private static Message SeverityOf(VillageNeed need) => new(
        $"{need.Field.Vietnamese()}: mức {NeedSeverity.Vietnamese(need.Severity)}",
        $"{need.Field.English()}: severity {NeedSeverity.English(need.Severity)}");

    private static Message PriorityOf(VillageNeed need) => need.Priority is { } priority
        ? new Message($"{need.Field.Vietnamese()}: ưu tiên {priority.Text()} của thôn", $"{need.Field.English()}: the village's priority {priority.Text()}")
        : new Message($"{need.Field.Vietnamese()}: thôn không nêu ưu tiên", $"{need.Field.English()}: no priority of the village");

    private static Message PlaceOf(VillageNeed need)
    {
        var place = (SupportFields.PlaceOf(need.Field) + 1).Text();
        return new Message($"{need.Field.Vietnamese()}: thứ {place} trong danh mục", $"{need.Field.English()}: number {place} of the list");
    }
}
