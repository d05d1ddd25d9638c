using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Classification;

/// <summary>A child does not go to a school of the level that goes with its age.</summary>
internal sealed class ChildNotInItsSchool(Indicator indicator, LegalSource source, IReadOnlyList<SchoolBand> bands) : MemberIndicatorRule(
    indicator,
    source,
    new Message(
        $"có ít nhất một trẻ em từ {bands[0].FromAge.Text()} đến dưới {bands[^1].BelowAge.Text()} tuổi không được học đúng bậc, cấp học phù hợp với độ tuổi",
        $"at least one child from {bands[0].FromAge.Text()} to below {bands[^1].BelowAge.Text()} is not in school at the level of its age"))
{
    protected override bool? Lacks(MemberFindings member, DateOnly on) => bands.Aggregate((bool?)false, (any, band) =>
        any | (member.IsAged(band.FromAge, band.BelowAge, on) & (member.Studies is { } level ? !band.Levels.Contains(level) : null)));
}
