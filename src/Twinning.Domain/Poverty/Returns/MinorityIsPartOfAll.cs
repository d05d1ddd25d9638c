using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Returns;

/// <summary>Minority households are counted among all households: no count of theirs is the greater in the same year and standard.</summary>
internal sealed class MinorityIsPartOfAll() : Rule<ReturnCase>(
    "RETURN-MINORITY-OVER-ALL",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Số hộ DTTS không lớn hơn số của toàn bộ hộ cùng năm, cùng chuẩn.",
        "No count of minority households exceeds that of all households in the same year and standard."))
{
    public override IEnumerable<Violation> Judge(ReturnCase subject)
    {
        var candidate = subject.Candidate;
        return
            from other in subject.Series
            where other.Key.Population != candidate.Key.Population
                && other.Key == candidate.Key with { Population = other.Key.Population }
            let minority = candidate.Key.Population == PopulationBase.Minority ? candidate : other
            let all = candidate.Key.Population == PopulationBase.Minority ? other : candidate
            from pair in Counts(minority).Zip(Counts(all))
            where pair.First.Value > pair.Second.Value
            select Broken(
                $"{pair.First.Vietnamese}: {pair.First.Value!.Value.Vietnamese()} hộ DTTS, nhưng toàn bộ chỉ có " +
                    $"{pair.Second.Value!.Value.Vietnamese()} ({other.Key.Vietnamese()}); hãy sửa một trong hai.",
                $"{pair.First.English}: {pair.First.Value.Value.English()} minority households, but only " +
                    $"{pair.Second.Value.Value.English()} of all ({other.Key.English()}); correct one of the two.");
    }

    private static IEnumerable<(string Vietnamese, string English, long? Value)> Counts(PovertyReturn subject) =>
    [
        ("Tổng số hộ", "Households", subject.Households),
        .. from list in ReturnCase.ListsOf(subject)
           from part in list.Flow.Counts
           select ($"Số {list.Vietnamese} ({part.Part.Vietnamese()})", $"The count '{part.Part.English()}' of {list.English} households", part.Value),
    ];
}
