import { type Desk, esc, ME } from '../desk.ts';

/** A patient's record: no thread, a note that is saved and never sent. */
export const clinic: Desk = {
  name: 'clinic',
  address: ({ id }) => `https://ehr.clinic.example/patient/${id}/visit`,
  html: (c) => `<!doctype html><html lang="en"><head><title>Patient chart</title></head><body>
<div class="topnav"><span>Clinic</span><span class="provider">${ME}, RN</span></div>
<div class="patient-header"><span class="patient-name">${esc(c.name)}</span> <span>Age 54</span> <span class="identifier"><label>MRN</label> <span>${c.id}</span></span> <span>Allergies: Penicillin</span></div>
<div class="tabs"><a href="#">Summary</a><a href="#">Vitals</a><a href="#">Medications</a></div>
<table class="vitals"><tr><th>Date</th><th>BP</th><th>Pulse</th></tr><tr><td>2026-11-20</td><td>120/80</td><td>72</td></tr><tr><td>2026-11-12</td><td>132/84</td><td>75</td></tr><tr><td>2026-11-01</td><td>128/81</td><td>70</td></tr></table>
<form class="visit-note"><label for="vn">Visit note</label><textarea id="vn" rows="10" cols="70"></textarea><button type="button" class="save-note">Save note</button><button type="button">Sign</button></form></body></html>`,
  truth: (c) => ({
    name: c.name,
    caseIds: [c.id],
    subject: null,
    status: null,
    messages: null,
    editor: '#vn',
    send: '.save-note',
  }),
};
