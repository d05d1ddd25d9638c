using System;
using System.Collections.Generic;
using Twinning.Domain.Assignments;
using Twinning.Domain.Law;

namespace Twinning.Domain.Support.Plans;

/// <summary>The yearly plan of an assignment (kế hoạch công tác năm), adopted under a document after a survey.</summary>
/// <param name="Assignment">The record of assignment it belongs to.</param>
/// <param name="Year">The year it is for.</param>
/// <param name="AdoptedOn">The day it was adopted.</param>
/// <param name="DecidingDocument">The document that adopted it.</param>
/// <param name="SurveyDay">The day of the survey it rests on; null where none is named, which the rules refuse.</param>
/// <param name="Tasks">Its tasks.</param>
/// <param name="FieldsLeftOut">The weakest fields that it leaves out, with the reason.</param>
public sealed record SupportPlan(
    AssignmentId Assignment,
    int Year,
    DateOnly AdoptedOn,
    DecidingDocument DecidingDocument,
    DateOnly? SurveyDay,
    IReadOnlyList<PlanTask> Tasks,
    IReadOnlyList<FieldLeftOut> FieldsLeftOut);
