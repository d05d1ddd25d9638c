using GraphQL.Types;
using Twinning.GraphQL.Schema.Assignments;
using Twinning.GraphQL.Schema.Law;
using Twinning.GraphQL.Schema.Localities;
using Twinning.GraphQL.Schema.Poverty;

namespace Twinning.GraphQL.Schema.Stories;

internal sealed class VillageStoryType : ShownType<VillageStory>
{
    public VillageStoryType()
    {
        Name = "VillageStory";
        Description = "What happened at a village from one day to another, side by side: who looked after it, what it needed, what was planned and done, "
            + "and how many of its households were poor. That one thing came after another does not say that it came of it: this shows association, "
            + "never attribution; no figure here measures the effect of an agency's work.";
        Show<VillageType>("village", "The village.", story => story.Village);
        Show<DayRangeType>("days", "The days asked for, both included.", story => story.Days);
        ShowAll<DutySpanType>("duties", "Who looked after it on which of the days, successors included.", story => story.Duties);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<StoryEventType>>>>("events")
            .Description("What happened, day by day; petitions stand apart, for who may see them (petitions of the village).")
            .Resolve(StoryEvent.OfStory);
        Field<NonNullGraphType<PovertyTrendType>>("poverty")
            .Description("What the household reviews of these years found at the village, gaps and breaks included.")
            .Argument<NonNullGraphType<PopulationBaseType>>("population", "Which households are counted.")
            .Resolve(VillageStory.PovertyOf);
    }
}

internal sealed class DutySpanType : ShownType<SeenDutySpan>
{
    public DutySpanType()
    {
        Name = "DutySpan";
        Description = "An agency looking after a village through some days without a change.";
        Show<DayRangeType>("days", "The days, both included, within those asked for.", seen => seen.Span.Days);
        Show<DutyType>("duty", "The duty that was the same on each of them.", seen => new SeenDuty(seen.Span.Duty, seen.Register, seen.Sight));
    }
}
